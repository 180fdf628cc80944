// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.callRecords.feedbackTokenSet`](https://learn.microsoft.com/graph/api/resources/callrecords-feedbacktokenset?view=graph-rest-beta)
    FeedbackTokenSet = "microsoft.graph.callRecords.feedbackTokenSet"
}

impl FeedbackTokenSet {
    pub const DISTORTED_SPEECH: Property<Self> = Property::new("DistortedSpeech");
    pub const ELECTRONIC_FEEDBACK: Property<Self> = Property::new("ElectronicFeedback");
    pub const BACKGROUND_NOISE: Property<Self> = Property::new("BackgroundNoise");
    pub const MUFFLED_SPEECH: Property<Self> = Property::new("MuffledSpeech");
    pub const ECHO: Property<Self> = Property::new("Echo");

    /// `DistortedSpeech`: `Edm.Boolean`
    pub fn distorted_speech(&self) -> Option<bool> {
        self.0.bool("DistortedSpeech")
    }

    pub fn with_distorted_speech(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("DistortedSpeech", value))
    }

    /// `ElectronicFeedback`: `Edm.Boolean`
    pub fn electronic_feedback(&self) -> Option<bool> {
        self.0.bool("ElectronicFeedback")
    }

    pub fn with_electronic_feedback(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("ElectronicFeedback", value))
    }

    /// `BackgroundNoise`: `Edm.Boolean`
    pub fn background_noise(&self) -> Option<bool> {
        self.0.bool("BackgroundNoise")
    }

    pub fn with_background_noise(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("BackgroundNoise", value))
    }

    /// `MuffledSpeech`: `Edm.Boolean`
    pub fn muffled_speech(&self) -> Option<bool> {
        self.0.bool("MuffledSpeech")
    }

    pub fn with_muffled_speech(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("MuffledSpeech", value))
    }

    /// `Echo`: `Edm.Boolean`
    pub fn echo(&self) -> Option<bool> {
        self.0.bool("Echo")
    }

    pub fn with_echo(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("Echo", value))
    }
}
