// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.recordingInfo`](https://learn.microsoft.com/graph/api/resources/recordinginfo?view=graph-rest-beta)
    RecordingInfo = "microsoft.graph.recordingInfo"
}

impl RecordingInfo {
    /// `initiatedBy` in queries.
    pub const INITIATED_BY: Property<Self> = Property::new("initiatedBy");
    /// `recordingStatus` in queries.
    pub const RECORDING_STATUS: Property<Self> = Property::new("recordingStatus");
    /// `initiator` in queries.
    pub const INITIATOR: Property<Self> = Property::new("initiator");

    /// `initiatedBy`: `microsoft.graph.participantInfo`
    pub fn initiated_by(&self) -> Option<&super::ParticipantInfo> {
        self.0.model("initiatedBy")
    }

    /// Sets `initiatedBy`.
    pub fn with_initiated_by(self, value: impl Into<Nullable<super::ParticipantInfo>>) -> Self {
        Self(self.0.with("initiatedBy", value))
    }

    /// `recordingStatus`: `microsoft.graph.recordingStatus`
    ///
    /// Possible values are: unknown, notRecording, recording, failed.
    pub fn recording_status(&self) -> Option<super::RecordingStatus> {
        self.0.enumeration("recordingStatus")
    }

    /// Sets `recordingStatus`.
    pub fn with_recording_status(self, value: impl Into<Nullable<super::RecordingStatus>>) -> Self {
        Self(self.0.with("recordingStatus", value))
    }

    /// `initiator`: `microsoft.graph.identitySet`
    pub fn initiator(&self) -> Option<&super::IdentitySet> {
        self.0.model("initiator")
    }

    /// Sets `initiator`.
    pub fn with_initiator(self, value: impl Into<Nullable<super::IdentitySet>>) -> Self {
        Self(self.0.with("initiator", value))
    }
}
