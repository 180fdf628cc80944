// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.windows10AppsUpdateRecurrence`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10appsupdaterecurrence?view=graph-rest-beta)
    Windows10AppsUpdateRecurrence = "microsoft.graph.windows10AppsUpdateRecurrence" {
        /// `none`
        None = "none",
        /// `daily`
        Daily = "daily",
        /// `weekly`
        Weekly = "weekly",
        /// `monthly`
        Monthly = "monthly",
    }
}
