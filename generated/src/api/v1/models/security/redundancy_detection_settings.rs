// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.security.redundancyDetectionSettings`](https://learn.microsoft.com/graph/api/resources/security-redundancydetectionsettings?view=graph-rest-1.0)
    RedundancyDetectionSettings = "microsoft.graph.security.redundancyDetectionSettings"
}

impl RedundancyDetectionSettings {
    /// `isEnabled` in queries.
    pub const IS_ENABLED: Property<Self> = Property::new("isEnabled");
    /// `maxWords` in queries.
    pub const MAX_WORDS: Property<Self> = Property::new("maxWords");
    /// `minWords` in queries.
    pub const MIN_WORDS: Property<Self> = Property::new("minWords");
    /// `similarityThreshold` in queries.
    pub const SIMILARITY_THRESHOLD: Property<Self> = Property::new("similarityThreshold");

    /// `isEnabled`: `Edm.Boolean`
    pub fn is_enabled(&self) -> Option<bool> {
        self.0.bool("isEnabled")
    }

    /// Sets `isEnabled`.
    pub fn with_is_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isEnabled", value))
    }

    /// `maxWords`: `Edm.Int32`
    pub fn max_words(&self) -> Option<i32> {
        self.0.i32("maxWords")
    }

    /// Sets `maxWords`.
    pub fn with_max_words(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("maxWords", value))
    }

    /// `minWords`: `Edm.Int32`
    pub fn min_words(&self) -> Option<i32> {
        self.0.i32("minWords")
    }

    /// Sets `minWords`.
    pub fn with_min_words(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("minWords", value))
    }

    /// `similarityThreshold`: `Edm.Int32`
    pub fn similarity_threshold(&self) -> Option<i32> {
        self.0.i32("similarityThreshold")
    }

    /// Sets `similarityThreshold`.
    pub fn with_similarity_threshold(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("similarityThreshold", value))
    }
}
