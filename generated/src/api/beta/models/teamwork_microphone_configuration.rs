// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.teamworkMicrophoneConfiguration`](https://learn.microsoft.com/graph/api/resources/teamworkmicrophoneconfiguration?view=graph-rest-beta)
    TeamworkMicrophoneConfiguration = "microsoft.graph.teamworkMicrophoneConfiguration"
}

impl TeamworkMicrophoneConfiguration {
    /// `isMicrophoneOptional` in queries.
    pub const IS_MICROPHONE_OPTIONAL: Property<Self> = Property::new("isMicrophoneOptional");
    /// `defaultMicrophone` in queries.
    pub const DEFAULT_MICROPHONE: Property<Self> = Property::new("defaultMicrophone");

    /// `isMicrophoneOptional`: `Edm.Boolean`
    pub fn is_microphone_optional(&self) -> Option<bool> {
        self.0.bool("isMicrophoneOptional")
    }

    /// Sets `isMicrophoneOptional`.
    pub fn with_is_microphone_optional(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isMicrophoneOptional", value))
    }

    /// `defaultMicrophone`: `microsoft.graph.teamworkPeripheral`
    pub fn default_microphone(&self) -> Option<&super::TeamworkPeripheral> {
        self.0.model("defaultMicrophone")
    }

    /// Sets `defaultMicrophone`.
    pub fn with_default_microphone(self, value: impl Into<Nullable<super::TeamworkPeripheral>>) -> Self {
        Self(self.0.with("defaultMicrophone", value))
    }
}
