// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.callOptions`](https://learn.microsoft.com/graph/api/resources/calloptions?view=graph-rest-beta)
    CallOptions = "microsoft.graph.callOptions" {
        "microsoft.graph.incomingCallOptions",
        "microsoft.graph.outgoingCallOptions",
    }
}

impl CallOptions {
    /// `isContentSharingNotificationEnabled` in queries.
    pub const IS_CONTENT_SHARING_NOTIFICATION_ENABLED: Property<Self> =
        Property::new("isContentSharingNotificationEnabled");

    /// `isContentSharingNotificationEnabled`: `Edm.Boolean`
    pub fn is_content_sharing_notification_enabled(&self) -> Option<bool> {
        self.0.bool("isContentSharingNotificationEnabled")
    }

    /// Sets `isContentSharingNotificationEnabled`.
    pub fn with_is_content_sharing_notification_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isContentSharingNotificationEnabled", value))
    }
}
