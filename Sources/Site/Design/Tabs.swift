import Civics

/// Views of the same thing, one of them shown. They are links: each has its address.
struct Tabs {
    struct Tab {
        let name: Phrase
        let address: Address
        let isCurrent: Bool

        init(_ name: Phrase, _ address: Address, isCurrent: Bool = false) {
            self.name = name
            self.address = address
            self.isCurrent = isCurrent
        }
    }

    let label: Phrase
    let tabs: [Tab]

    init(_ label: Phrase, _ tabs: [Tab]) {
        self.label = label
        self.tabs = tabs
    }

    func view(_ language: Language) -> Markup {
        """
        <nav class="tabs" aria-label="\(label, language)"><ul>\(tabs.markup { tab in
            """
            <li><a href="\(tab.address)"\(attribute: "aria-current", tab.isCurrent ? "page" : nil)>\(tab.name, language)</a></li>
            """
        })</ul></nav>
        """
    }
}
