import Civics

/// The report as a page of its own that is opened from a file: nothing is fetched from anywhere.
struct ReportLeaf {
    let composition: ReportComposition

    var markup: Markup {
        """
        <!doctype html>
        <html lang="vi">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Báo cáo \(composition.subject) – \(composition.unit.name)</title>
        <style>\(unsafe: Self.style)</style>
        </head>
        <body>
        <main>
        <h1>\(composition.unit.name)</h1>
        <p>\(composition.span).</p>
        \(ReportCharts(composition: composition, language: .vietnamese).view)
        \(ReportBody(document: composition.document, language: .vietnamese).view)
        </main>
        </body>
        </html>

        """
    }

    private static let style: StaticString = """
        :root{color-scheme:light dark;--ink:#1D1B18;--ground:#FBF8F2;--line:#DDD6C9;--mark:#2F6B3C;--soft:#E7E0D2;--link:#1B4F8A}
        @media(prefers-color-scheme:dark){:root{--ink:#EFEAE0;--ground:#1B1916;--line:#4A453D;--mark:#7CB98A;--soft:#3A362F;--link:#9CC4F2}}
        body{margin:0;background:var(--ground);color:var(--ink);font:17px/1.55 "Times New Roman","Liberation Serif",serif}
        main{max-width:60rem;margin:auto;padding:1rem}article p,article li{max-width:42rem}
        h1,h2,h3,h4,h5{line-height:1.3}.report-title{text-align:center}.report-issuer{text-transform:uppercase}
        a{color:var(--link)}table{border-collapse:collapse;width:100%;font-size:15px}
        th,td{border:1px solid var(--line);padding:4px 8px;text-align:left;vertical-align:top}
        .number{font-variant-numeric:tabular-nums}td.number,th.number{text-align:right}.wide{overflow-x:auto}
        .bar-row{display:grid;grid-template-columns:minmax(8rem,2fr) 4fr minmax(7rem,1fr);gap:8px;align-items:center;margin:4px 0}
        .bar-ground{fill:var(--soft)}.bar-fill{fill:var(--mark)}figure{margin:1rem 0}
        .unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
        tfoot th,tfoot td{font-weight:bold}@media print{details{display:none}body{background:#fff;color:#000}}
        """
}
