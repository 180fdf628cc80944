// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.printFinishing`](https://learn.microsoft.com/graph/api/resources/printercapabilities?view=graph-rest-beta)
    PrintFinishing = "microsoft.graph.printFinishing" {
        /// `none`
        None = "none",
        /// `punch`
        Punch = "punch",
        /// `cover`
        Cover = "cover",
        /// `bind`
        Bind = "bind",
        /// `saddleStitch`
        SaddleStitch = "saddleStitch",
        /// `stitchEdge`
        StitchEdge = "stitchEdge",
        /// `stapleTopLeft`
        StapleTopLeft = "stapleTopLeft",
        /// `stapleBottomLeft`
        StapleBottomLeft = "stapleBottomLeft",
        /// `stapleTopRight`
        StapleTopRight = "stapleTopRight",
        /// `stapleBottomRight`
        StapleBottomRight = "stapleBottomRight",
        /// `stitchLeftEdge`
        StitchLeftEdge = "stitchLeftEdge",
        /// `stitchTopEdge`
        StitchTopEdge = "stitchTopEdge",
        /// `stitchRightEdge`
        StitchRightEdge = "stitchRightEdge",
        /// `stitchBottomEdge`
        StitchBottomEdge = "stitchBottomEdge",
        /// `stapleDualLeft`
        StapleDualLeft = "stapleDualLeft",
        /// `stapleDualTop`
        StapleDualTop = "stapleDualTop",
        /// `stapleDualRight`
        StapleDualRight = "stapleDualRight",
        /// `stapleDualBottom`
        StapleDualBottom = "stapleDualBottom",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
