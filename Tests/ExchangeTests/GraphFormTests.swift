// Every form of a small graph, whole; and what all forms have in common.

import Exchange
import Findings
import Foundation
import Testing

@Suite struct GraphFormTests {
  @Test("GraphML: typed keys, and nothing where nothing is told")
  func graphML() {
    #expect(
      GraphForm.graphML.text(of: .small) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <graphml xmlns="http://graphml.graphdrawing.org/xmlns" \
        xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
        xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns \
        http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
          <key id="title" for="graph" attr.name="title" attr.type="string"/>
          <key id="day" for="graph" attr.name="day" attr.type="string"/>
          <key id="label" for="node" attr.name="label" attr.type="string"/>
          <key id="type" for="node" attr.name="type" attr.type="string"/>
          <key id="n0" for="node" attr.name="post" attr.type="string"/>
          <key id="n1" for="node" attr.name="count" attr.type="long"/>
          <key id="n2" for="node" attr.name="score" attr.type="double"/>
          <key id="n3" for="node" attr.name="sure" attr.type="boolean"/>
          <key id="n4" for="node" attr.name="part" attr.type="double"/>
          <key id="relation" for="edge" attr.name="relation" attr.type="string"/>
          <key id="weight" for="edge" attr.name="weight" attr.type="long"/>
          <key id="e0" for="edge" attr.name="from" attr.type="string"/>
          <graph id="G" edgedefault="undirected">
            <data key="title">Prov</data><data key="day">2026-01-31</data>
            <node id="p1"><data key="label">Anna &quot;A&quot; Ek</data><data key="type">person</data>\
        <data key="n0">chef; IT</data><data key="n1">0</data><data key="n2">0.25</data>\
        <data key="n3">false</data></node>
            <node id="p2"><data key="type">person</data><data key="n2">1e-07</data></node>
            <node id="n1"><data key="label">IT &amp; &lt;drift&gt;</data>\
        <data key="type">network</data><data key="n1">12</data><data key="n3">true</data></node>
            <edge source="p1" target="n1"><data key="relation">seat</data>\
        <data key="weight">3</data><data key="e0">2024-02-29</data></edge>
          </graph>
        </graphml>

        """)
  }

  @Test("GEXF: attributes by number, and the times of a tie as spells with ISO days")
  func gexf() {
    #expect(
      GraphForm.gexf.text(of: .small) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <gexf xmlns="http://gexf.net/1.3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
        xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">
          <meta>
            <creator>diagonal</creator>
            <description>Prov, 2026-01-31</description>
          </meta>
          <graph defaultedgetype="undirected" mode="dynamic" timeformat="date">
            <attributes class="node" mode="static">
              <attribute id="0" title="type" type="string"/>
              <attribute id="1" title="post" type="string"/>
              <attribute id="2" title="count" type="long"/>
              <attribute id="3" title="score" type="double"/>
              <attribute id="4" title="sure" type="boolean"/>
              <attribute id="5" title="part" type="double"/>
            </attributes>
            <attributes class="edge" mode="static">
              <attribute id="0" title="relation" type="string"/>
              <attribute id="1" title="from" type="string"/>
            </attributes>
            <nodes count="3">
              <node id="p1" label="Anna &quot;A&quot; Ek"><attvalues>\
        <attvalue for="0" value="person"/><attvalue for="1" value="chef; IT"/>\
        <attvalue for="2" value="0"/><attvalue for="3" value="0.25"/>\
        <attvalue for="4" value="false"/></attvalues></node>
              <node id="p2"><attvalues><attvalue for="0" value="person"/>\
        <attvalue for="3" value="1e-07"/></attvalues></node>
              <node id="n1" label="IT &amp; &lt;drift&gt;"><attvalues>\
        <attvalue for="0" value="network"/><attvalue for="2" value="12"/>\
        <attvalue for="4" value="true"/></attvalues></node>
            </nodes>
            <edges count="1">
              <edge id="0" source="p1" target="n1" weight="3"><attvalues>\
        <attvalue for="0" value="seat"/><attvalue for="1" value="2024-02-29"/></attvalues>\
        <spells><spell start="2020-01-01" end="2020-12-31"/><spell start="2024-02-29"/></spells>\
        </edge>
            </edges>
          </graph>
        </gexf>

        """)
  }

  @Test(
    "Kumu: elements and connections by id, fields of text and numbers, none of Kumu's own names")
  func kumu() {
    #expect(
      GraphForm.kumu.text(of: .small) == """
        {
        "elements": [
          {"id": "p1", "label": "Anna \\"A\\" Ek", "type": "person", "post": "chef; IT", "count": 0, \
        "score": 0.25, "sure": "false"},
          {"id": "p2", "label": "p2", "type": "person", "score": 1e-07},
          {"id": "n1", "label": "IT & <drift>", "type": "network", "count": 12, "sure": "true"}
        ],
        "connections": [
          {"from": "p1", "to": "n1", "direction": "undirected", "type": "seat", "weight": 3, \
        "roster_from": "2024-02-29"}
        ]
        }

        """)
  }

  @Test("two tables: the mark that Excel knows, semicolons, decimal commas")
  func tables() {
    #expect(
      GraphForm.csv2.text(of: .small, "nodes.csv") == """
        \u{FEFF}id;label;type;post;count;score;sure;part
        p1;"Anna ""A"" Ek";person;"chef; IT";0;0,25;false;
        p2;;person;;;1e-07;;
        n1;IT & <drift>;network;;12;;true;

        """)
    #expect(
      GraphForm.csv2.text(of: .small, "ties.csv") == """
        \u{FEFF}source;target;relation;weight;from
        p1;n1;seat;3;2024-02-29

        """)
    #expect(GraphForm.csv2.files(of: .small).map(\.name) == ["nodes.csv", "ties.csv"])
  }

  @Test("an empty graph is well-formed in every form, and without spells or weights")
  func empty() throws {
    let graphML = try ReadXML(GraphForm.graphML.text(of: .empty))
    #expect(graphML.all("node").isEmpty && graphML.all("edge").isEmpty)
    #expect(!graphML.all("key").contains { $0.attributes["id"] == "weight" })
    let gexf = try ReadXML(GraphForm.gexf.text(of: .empty))
    #expect(gexf.all("graph").first?.attributes["mode"] == "static")
    #expect(gexf.all("graph").first?.attributes["timeformat"] == nil)
    #expect(
      GraphForm.kumu.text(of: .empty) == "{\n\"elements\": [],\n\"connections\": []\n}\n")
    #expect(rows(GraphForm.csv2.text(of: .empty, "nodes.csv")) == [["id", "label", "type"]])
    #expect(
      rows(GraphForm.csv2.text(of: .empty, "ties.csv")) == [["source", "target", "relation"]])
  }

  @Test("an attribute whose name a form has for something else keeps its cells under another")
  func names() throws {
    let names = ["id", "label", "type", "from", "source", "weight", "relation", "URL"]
    let columns = names.map { name in
      Sheet.Column(Column(name, name, name, .text), .text(["\(name) of a", ""]))
    }
    let graph = TypedGraph(
      title: "t", day: "2026-01-31",
      nodes: .init(ids: ["a", "b"], labels: ["A", "B"], types: ["x", "x"], columns: columns),
      ties: .init(relation: "r", ends: []))
    let head = rows(GraphForm.csv2.text(of: graph, "nodes.csv"))[0]
    #expect(
      head == [
        "id", "label", "type", "roster_id", "roster_label", "roster_type", "from", "source",
        "weight", "relation", "URL",
      ])
    let keys = try ReadXML(GraphForm.graphML.text(of: graph)).all("key")
      .filter { $0.attributes["for"] == "node" }.compactMap { $0.attributes["attr.name"] }
    #expect(Set(keys).count == keys.count && keys.count == names.count + 2)
    let kumu = GraphForm.kumu.text(of: graph)
    for name in ["id", "label", "type", "from", "URL"] {
      #expect(kumu.contains("\"roster_\(name)\": \"\(name) of a\""), "\(name)")
    }
  }
}
