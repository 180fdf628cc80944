// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.driveItemSourceApplication`](https://learn.microsoft.com/graph/api/resources/driveitemsource?view=graph-rest-beta)
    DriveItemSourceApplication = "microsoft.graph.driveItemSourceApplication" {
        /// `teams`
        Teams = "teams",
        /// `yammer`
        Yammer = "yammer",
        /// `sharePoint`
        SharePoint = "sharePoint",
        /// `oneDrive`
        OneDrive = "oneDrive",
        /// `stream`
        Stream = "stream",
        /// `powerPoint`
        PowerPoint = "powerPoint",
        /// `Office`
        Office = "Office",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
