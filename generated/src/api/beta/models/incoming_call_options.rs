// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from calloptions.
    ///
    /// [`microsoft.graph.incomingCallOptions`](https://learn.microsoft.com/graph/api/resources/incomingcalloptions?view=graph-rest-beta)
    IncomingCallOptions: super::CallOptions = "microsoft.graph.incomingCallOptions"
}

impl IncomingCallOptions {
    /// `isContentSharingNotificationEnabled` in queries.
    pub const IS_CONTENT_SHARING_NOTIFICATION_ENABLED: Property<Self> =
        Property::new("isContentSharingNotificationEnabled");

    /// Sets `isContentSharingNotificationEnabled`.
    pub fn with_is_content_sharing_notification_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isContentSharingNotificationEnabled", value))
    }
}
