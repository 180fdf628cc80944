// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.toneInfo`](https://learn.microsoft.com/graph/api/resources/toneinfo?view=graph-rest-1.0)
    ToneInfo = "microsoft.graph.toneInfo"
}

impl ToneInfo {
    /// `sequenceId` in queries.
    pub const SEQUENCE_ID: Property<Self> = Property::new("sequenceId");
    /// `tone` in queries.
    pub const TONE: Property<Self> = Property::new("tone");

    /// `sequenceId`: `Edm.Int64`
    pub fn sequence_id(&self) -> Option<i64> {
        self.0.i64("sequenceId")
    }

    /// Sets `sequenceId`.
    pub fn with_sequence_id(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("sequenceId", value))
    }

    /// `tone`: `microsoft.graph.tone`
    ///
    /// Possible values are: tone0, tone1, tone2, tone3, tone4, tone5, tone6, tone7, tone8, tone9, star, pound, a, b, c, d, flash.
    pub fn tone(&self) -> Option<super::Tone> {
        self.0.enumeration("tone")
    }

    /// Sets `tone`.
    pub fn with_tone(self, value: impl Into<Nullable<super::Tone>>) -> Self {
        Self(self.0.with("tone", value))
    }
}
