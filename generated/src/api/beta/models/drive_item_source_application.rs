// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.driveItemSourceApplication`](https://learn.microsoft.com/graph/api/resources/driveitemsource?view=graph-rest-beta)
    DriveItemSourceApplication = "microsoft.graph.driveItemSourceApplication" {
        Teams = "teams",
        Yammer = "yammer",
        SharePoint = "sharePoint",
        OneDrive = "oneDrive",
        Stream = "stream",
        PowerPoint = "powerPoint",
        Office = "Office",
        UnknownFutureValue = "unknownFutureValue",
    }
}
