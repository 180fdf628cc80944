// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.printFinishing`](https://learn.microsoft.com/graph/api/resources/printercapabilities?view=graph-rest-beta)
    PrintFinishing = "microsoft.graph.printFinishing" {
        None = "none",
        Punch = "punch",
        Cover = "cover",
        Bind = "bind",
        SaddleStitch = "saddleStitch",
        StitchEdge = "stitchEdge",
        StapleTopLeft = "stapleTopLeft",
        StapleBottomLeft = "stapleBottomLeft",
        StapleTopRight = "stapleTopRight",
        StapleBottomRight = "stapleBottomRight",
        StitchLeftEdge = "stitchLeftEdge",
        StitchTopEdge = "stitchTopEdge",
        StitchRightEdge = "stitchRightEdge",
        StitchBottomEdge = "stitchBottomEdge",
        StapleDualLeft = "stapleDualLeft",
        StapleDualTop = "stapleDualTop",
        StapleDualRight = "stapleDualRight",
        StapleDualBottom = "stapleDualBottom",
        UnknownFutureValue = "unknownFutureValue",
    }
}
