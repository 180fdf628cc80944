// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.printColorMode`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    PrintColorMode = "microsoft.graph.printColorMode" {
        /// `blackAndWhite`
        BlackAndWhite = "blackAndWhite",
        /// `grayscale`
        Grayscale = "grayscale",
        /// `color`
        Color = "color",
        /// `auto`
        Auto = "auto",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
