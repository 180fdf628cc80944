// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.officeProductId`](https://learn.microsoft.com/graph/api/resources/intune-apps-officeproductid?view=graph-rest-beta)
    OfficeProductId = "microsoft.graph.officeProductId" {
        /// `o365ProPlusRetail`
        O365ProPlusRetail = "o365ProPlusRetail",
        /// `o365BusinessRetail`
        O365BusinessRetail = "o365BusinessRetail",
        /// `visioProRetail`
        VisioProRetail = "visioProRetail",
        /// `projectProRetail`
        ProjectProRetail = "projectProRetail",
    }
}
