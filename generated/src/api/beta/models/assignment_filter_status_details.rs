// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.assignmentFilterStatusDetails`](https://learn.microsoft.com/graph/api/resources/intune-policyset-assignmentfilterstatusdetails?view=graph-rest-beta)
    AssignmentFilterStatusDetails = "microsoft.graph.assignmentFilterStatusDetails"
}

impl AssignmentFilterStatusDetails {
    /// `managedDeviceId` in queries.
    pub const MANAGED_DEVICE_ID: Property<Self> = Property::new("managedDeviceId");
    /// `payloadId` in queries.
    pub const PAYLOAD_ID: Property<Self> = Property::new("payloadId");
    /// `userId` in queries.
    pub const USER_ID: Property<Self> = Property::new("userId");
    /// `deviceProperties` in queries.
    pub const DEVICE_PROPERTIES: Property<Self> = Property::new("deviceProperties");
    /// `evalutionSummaries` in queries.
    pub const EVALUTION_SUMMARIES: Property<Self> = Property::new("evalutionSummaries");

    /// `managedDeviceId`: `Edm.String`
    pub fn managed_device_id(&self) -> Option<&str> {
        self.0.str("managedDeviceId")
    }

    /// Sets `managedDeviceId`.
    pub fn with_managed_device_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("managedDeviceId", value))
    }

    /// `payloadId`: `Edm.String`
    pub fn payload_id(&self) -> Option<&str> {
        self.0.str("payloadId")
    }

    /// Sets `payloadId`.
    pub fn with_payload_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("payloadId", value))
    }

    /// `userId`: `Edm.String`
    ///
    /// Nullable.
    pub fn user_id(&self) -> Option<&str> {
        self.0.str("userId")
    }

    /// Sets `userId`.
    pub fn with_user_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userId", value))
    }

    /// `deviceProperties`: `Collection(microsoft.graph.keyValuePair)`
    pub fn device_properties(&self) -> Option<&[super::KeyValuePair]> {
        self.0.models("deviceProperties")
    }

    /// Sets `deviceProperties`.
    pub fn with_device_properties(self, value: impl Into<Nullable<Vec<super::KeyValuePair>>>) -> Self {
        Self(self.0.with("deviceProperties", value))
    }

    /// `evalutionSummaries`: `Collection(microsoft.graph.assignmentFilterEvaluationSummary)`
    pub fn evalution_summaries(&self) -> Option<&[super::AssignmentFilterEvaluationSummary]> {
        self.0.models("evalutionSummaries")
    }

    /// Sets `evalutionSummaries`.
    pub fn with_evalution_summaries(
        self,
        value: impl Into<Nullable<Vec<super::AssignmentFilterEvaluationSummary>>>,
    ) -> Self {
        Self(self.0.with("evalutionSummaries", value))
    }
}
