// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.freeBusyStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    FreeBusyStatus = "microsoft.graph.freeBusyStatus" {
        /// `free`
        Free = "free",
        /// `tentative`
        Tentative = "tentative",
        /// `busy`
        Busy = "busy",
        /// `oof`
        Oof = "oof",
        /// `workingElsewhere`
        WorkingElsewhere = "workingElsewhere",
        /// `unknown`
        Unknown = "unknown",
    }
}
