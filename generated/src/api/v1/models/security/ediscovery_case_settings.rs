// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.security.ediscoveryCaseSettings`](https://learn.microsoft.com/graph/api/resources/security-ediscoverycasesettings?view=graph-rest-1.0)
    EdiscoveryCaseSettings: super::super::Entity = "microsoft.graph.security.ediscoveryCaseSettings"
}

impl EdiscoveryCaseSettings {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `ocr` in queries.
    pub const OCR: Property<Self> = Property::new("ocr");
    /// `redundancyDetection` in queries.
    pub const REDUNDANCY_DETECTION: Property<Self> = Property::new("redundancyDetection");
    /// `topicModeling` in queries.
    pub const TOPIC_MODELING: Property<Self> = Property::new("topicModeling");

    /// `ocr`: `microsoft.graph.security.ocrSettings`
    pub fn ocr(&self) -> Option<&super::OcrSettings> {
        self.0.model("ocr")
    }

    /// Sets `ocr`.
    pub fn with_ocr(self, value: impl Into<Nullable<super::OcrSettings>>) -> Self {
        Self(self.0.with("ocr", value))
    }

    /// `redundancyDetection`: `microsoft.graph.security.redundancyDetectionSettings`
    pub fn redundancy_detection(&self) -> Option<&super::RedundancyDetectionSettings> {
        self.0.model("redundancyDetection")
    }

    /// Sets `redundancyDetection`.
    pub fn with_redundancy_detection(self, value: impl Into<Nullable<super::RedundancyDetectionSettings>>) -> Self {
        Self(self.0.with("redundancyDetection", value))
    }

    /// `topicModeling`: `microsoft.graph.security.topicModelingSettings`
    pub fn topic_modeling(&self) -> Option<&super::TopicModelingSettings> {
        self.0.model("topicModeling")
    }

    /// Sets `topicModeling`.
    pub fn with_topic_modeling(self, value: impl Into<Nullable<super::TopicModelingSettings>>) -> Self {
        Self(self.0.with("topicModeling", value))
    }
}
