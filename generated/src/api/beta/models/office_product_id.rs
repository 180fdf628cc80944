// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.officeProductId`](https://learn.microsoft.com/graph/api/resources/intune-apps-officeproductid?view=graph-rest-beta)
    OfficeProductId = "microsoft.graph.officeProductId" {
        O365ProPlusRetail = "o365ProPlusRetail",
        O365BusinessRetail = "o365BusinessRetail",
        VisioProRetail = "visioProRetail",
        ProjectProRetail = "projectProRetail",
    }
}
