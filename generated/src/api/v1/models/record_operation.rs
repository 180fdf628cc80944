// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.recordOperation`](https://learn.microsoft.com/graph/api/resources/recordoperation?view=graph-rest-1.0)
    RecordOperation = "microsoft.graph.recordOperation"
}

impl RecordOperation {
    /// `clientContext` in queries.
    pub const CLIENT_CONTEXT: Property<Self> = Property::new("clientContext");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `recordingAccessToken` in queries.
    pub const RECORDING_ACCESS_TOKEN: Property<Self> = Property::new("recordingAccessToken");
    /// `recordingLocation` in queries.
    pub const RECORDING_LOCATION: Property<Self> = Property::new("recordingLocation");
    /// `resultInfo` in queries.
    pub const RESULT_INFO: Property<Self> = Property::new("resultInfo");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");

    /// `clientContext`: `Edm.String`
    pub fn client_context(&self) -> Option<&str> {
        self.0.str("clientContext")
    }

    /// Sets `clientContext`.
    pub fn with_client_context(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("clientContext", value))
    }

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `recordingAccessToken`: `Edm.String`
    pub fn recording_access_token(&self) -> Option<&str> {
        self.0.str("recordingAccessToken")
    }

    /// Sets `recordingAccessToken`.
    pub fn with_recording_access_token(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("recordingAccessToken", value))
    }

    /// `recordingLocation`: `Edm.String`
    pub fn recording_location(&self) -> Option<&str> {
        self.0.str("recordingLocation")
    }

    /// Sets `recordingLocation`.
    pub fn with_recording_location(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("recordingLocation", value))
    }

    /// `resultInfo`: `microsoft.graph.resultInfo`, read-only
    ///
    /// Read-only.
    pub fn result_info(&self) -> Option<&super::ResultInfo> {
        self.0.model("resultInfo")
    }

    /// `status`: `microsoft.graph.operationStatus`, read-only
    ///
    /// Read-only. Possible values are: notStarted, running, completed, failed.
    pub fn status(&self) -> Option<super::OperationStatus> {
        self.0.enumeration("status")
    }
}
