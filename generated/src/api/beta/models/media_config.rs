// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// This is an abstract type.
    ///
    /// [`microsoft.graph.mediaConfig`](https://learn.microsoft.com/graph/api/resources/mediaconfig?view=graph-rest-beta)
    MediaConfig = "microsoft.graph.mediaConfig" {
        "microsoft.graph.appHostedMediaConfig",
        "microsoft.graph.noMediaConfig",
        "microsoft.graph.serviceHostedMediaConfig",
    }
}

impl MediaConfig {
    /// `removeFromDefaultAudioGroup` in queries.
    pub const REMOVE_FROM_DEFAULT_AUDIO_GROUP: Property<Self> = Property::new("removeFromDefaultAudioGroup");

    /// `removeFromDefaultAudioGroup`: `Edm.Boolean`
    pub fn remove_from_default_audio_group(&self) -> Option<bool> {
        self.0.bool("removeFromDefaultAudioGroup")
    }

    /// Sets `removeFromDefaultAudioGroup`.
    pub fn with_remove_from_default_audio_group(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("removeFromDefaultAudioGroup", value))
    }
}
