import Civics

/// A line to type what one looks for.
struct SearchBox {
    let label: Phrase
    let address: Address
    var typed = ""
    var name = "q"

    /// One page may have several lines, each for another address.
    private var id: String { "tim" + address.path.replacing("/", with: "-") }

    func view(_ language: Language) -> Markup {
        """
        <form class="search" role="search" method="get" action="\(address)" aria-labelledby="\(id)-ten">\
        <label id="\(id)-ten" for="\(id)">\(label, language)</label>
        <div class="search-line"><input id="\(id)" type="search" name="\(name)" value="\(typed)">\
        <button class="button">\(Phrase("Tìm", "Search"), language)</button></div></form>
        """
    }
}
