// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.callMediaState`](https://learn.microsoft.com/graph/api/resources/callmediastate?view=graph-rest-1.0)
    CallMediaState = "microsoft.graph.callMediaState"
}

impl CallMediaState {
    /// `audio` in queries.
    pub const AUDIO: Property<Self> = Property::new("audio");

    /// `audio`: `microsoft.graph.mediaState`
    ///
    /// Possible values are: active, inactive, unknownFutureValue.
    pub fn audio(&self) -> Option<super::MediaState> {
        self.0.enumeration("audio")
    }

    /// Sets `audio`.
    pub fn with_audio(self, value: impl Into<Nullable<super::MediaState>>) -> Self {
        Self(self.0.with("audio", value))
    }
}
