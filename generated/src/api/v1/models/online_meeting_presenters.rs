// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.onlineMeetingPresenters`](https://learn.microsoft.com/graph/api/resources/onlinemeeting?view=graph-rest-1.0)
    OnlineMeetingPresenters = "microsoft.graph.onlineMeetingPresenters" {
        /// `all`
        All = "all",
        /// `organization`
        Organization = "organization",
        /// `roleIsPresenter`
        RoleIsPresenter = "roleIsPresenter",
        /// `organizer`
        Organizer = "organizer",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
