// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.onlineMeetingPresenters`](https://learn.microsoft.com/graph/api/resources/onlinemeeting?view=graph-rest-1.0)
    OnlineMeetingPresenters = "microsoft.graph.onlineMeetingPresenters" {
        All = "all",
        Organization = "organization",
        RoleIsPresenter = "roleIsPresenter",
        Organizer = "organizer",
        UnknownFutureValue = "unknownFutureValue",
    }
}
