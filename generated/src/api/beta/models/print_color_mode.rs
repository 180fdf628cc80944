// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.printColorMode`](https://learn.microsoft.com/graph/api/resources/printercapabilities?view=graph-rest-beta)
    PrintColorMode = "microsoft.graph.printColorMode" {
        /// `blackAndWhite`
        BlackAndWhite = "blackAndWhite",
        /// `grayscale`
        Grayscale = "grayscale",
        /// `color`
        Color = "color",
        /// `auto`
        Auto = "auto",
    }
}
