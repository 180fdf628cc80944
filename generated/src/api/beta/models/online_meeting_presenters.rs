// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.onlineMeetingPresenters`](https://learn.microsoft.com/graph/api/resources/onlinemeeting?view=graph-rest-beta)
    OnlineMeetingPresenters = "microsoft.graph.onlineMeetingPresenters" {
        All = "all",
        Organization = "organization",
        RoleIsPresenter = "roleIsPresenter",
        Organizer = "organizer",
        UnknownFutureValue = "unknownFutureValue",
    }
}
