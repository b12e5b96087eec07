import Civics

/// A line to type what one looks for.
struct SearchBox {
    let label: Phrase
    let address: Address
    var typed = ""
    var name = "q"

    func view(_ language: Language) -> Markup {
        """
        <form class="search" role="search" method="get" action="\(address)"><label for="tim-\(name)">\(label, language)</label>
        <div class="search-line"><input id="tim-\(name)" type="search" name="\(name)" value="\(typed)">\
        <button class="button">\(Phrase("Tìm", "Search"), language)</button></div></form>
        """
    }
}
