// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.printMultipageLayout`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    PrintMultipageLayout = "microsoft.graph.printMultipageLayout" {
        /// `clockwiseFromTopLeft`
        ClockwiseFromTopLeft = "clockwiseFromTopLeft",
        /// `counterclockwiseFromTopLeft`
        CounterclockwiseFromTopLeft = "counterclockwiseFromTopLeft",
        /// `counterclockwiseFromTopRight`
        CounterclockwiseFromTopRight = "counterclockwiseFromTopRight",
        /// `clockwiseFromTopRight`
        ClockwiseFromTopRight = "clockwiseFromTopRight",
        /// `counterclockwiseFromBottomLeft`
        CounterclockwiseFromBottomLeft = "counterclockwiseFromBottomLeft",
        /// `clockwiseFromBottomLeft`
        ClockwiseFromBottomLeft = "clockwiseFromBottomLeft",
        /// `counterclockwiseFromBottomRight`
        CounterclockwiseFromBottomRight = "counterclockwiseFromBottomRight",
        /// `clockwiseFromBottomRight`
        ClockwiseFromBottomRight = "clockwiseFromBottomRight",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
