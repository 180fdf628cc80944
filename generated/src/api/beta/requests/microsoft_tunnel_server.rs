// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `microsoftTunnelServer`.

use crate::runtime::{IntoJson, Nullable, Object, OffsetDateTime, Value};

/// The parameters of [intune-mstunnel-microsofttunnelserver-createserverlogcollectionrequest](https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelserver-createserverlogcollectionrequest?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct CreateServerLogCollectionRequestRequest(Object);

impl CreateServerLogCollectionRequestRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `startDateTime`: `Edm.DateTimeOffset`
    pub fn with_start_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("startDateTime", value))
    }

    /// `endDateTime`: `Edm.DateTimeOffset`
    pub fn with_end_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("endDateTime", value))
    }
}

impl IntoJson for CreateServerLogCollectionRequestRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-mstunnel-microsofttunnelserver-gethealthmetrics](https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelserver-gethealthmetrics?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct GetHealthMetricsRequest(Object);

impl GetHealthMetricsRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `metricNames`: `Collection(Edm.String)`
    pub fn with_metric_names(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("metricNames", value))
    }
}

impl IntoJson for GetHealthMetricsRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-mstunnel-microsofttunnelserver-gethealthmetrictimeseries](https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelserver-gethealthmetrictimeseries?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct GetHealthMetricTimeSeriesRequest(Object);

impl GetHealthMetricTimeSeriesRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `metricName`: `Edm.String`
    pub fn with_metric_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("metricName", value))
    }

    /// `startDateTime`: `Edm.DateTimeOffset`
    pub fn with_start_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("startDateTime", value))
    }

    /// `endDateTime`: `Edm.DateTimeOffset`
    pub fn with_end_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("endDateTime", value))
    }
}

impl IntoJson for GetHealthMetricTimeSeriesRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
