// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.noMediaConfig`](https://learn.microsoft.com/graph/api/resources/nomediaconfig?view=graph-rest-beta)
    NoMediaConfig: super::MediaConfig = "microsoft.graph.noMediaConfig"
}

impl NoMediaConfig {
    /// `removeFromDefaultAudioGroup` in queries.
    pub const REMOVE_FROM_DEFAULT_AUDIO_GROUP: Property<Self> = Property::new("removeFromDefaultAudioGroup");

    /// Sets `removeFromDefaultAudioGroup`.
    pub fn with_remove_from_default_audio_group(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("removeFromDefaultAudioGroup", value))
    }
}
