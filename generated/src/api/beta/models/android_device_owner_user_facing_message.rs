// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.androidDeviceOwnerUserFacingMessage`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androiddeviceowneruserfacingmessage?view=graph-rest-beta)
    AndroidDeviceOwnerUserFacingMessage = "microsoft.graph.androidDeviceOwnerUserFacingMessage"
}

impl AndroidDeviceOwnerUserFacingMessage {
    /// `localizedMessages` in queries.
    pub const LOCALIZED_MESSAGES: Property<Self> = Property::new("localizedMessages");
    /// `defaultMessage` in queries.
    pub const DEFAULT_MESSAGE: Property<Self> = Property::new("defaultMessage");

    /// `localizedMessages`: `Collection(microsoft.graph.keyValuePair)`
    pub fn localized_messages(&self) -> Option<&[super::KeyValuePair]> {
        self.0.models("localizedMessages")
    }

    /// Sets `localizedMessages`.
    pub fn with_localized_messages(self, value: impl Into<Nullable<Vec<super::KeyValuePair>>>) -> Self {
        Self(self.0.with("localizedMessages", value))
    }

    /// `defaultMessage`: `Edm.String`
    pub fn default_message(&self) -> Option<&str> {
        self.0.str("defaultMessage")
    }

    /// Sets `defaultMessage`.
    pub fn with_default_message(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("defaultMessage", value))
    }
}
