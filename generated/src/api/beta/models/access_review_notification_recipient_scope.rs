// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// [`microsoft.graph.accessReviewNotificationRecipientScope`](https://learn.microsoft.com/graph/api/resources/accessreviewnotificationrecipientscope?view=graph-rest-beta)
    AccessReviewNotificationRecipientScope = "microsoft.graph.accessReviewNotificationRecipientScope"
}
