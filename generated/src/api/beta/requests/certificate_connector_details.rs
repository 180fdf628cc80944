// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `certificateConnectorDetails`.

use super::super::models;
use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [intune-raimportcerts-certificateconnectordetails-gethealthmetrics](https://learn.microsoft.com/graph/api/intune-raimportcerts-certificateconnectordetails-gethealthmetrics?view=graph-rest-beta).
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

/// The parameters of [intune-raimportcerts-certificateconnectordetails-gethealthmetrictimeseries](https://learn.microsoft.com/graph/api/intune-raimportcerts-certificateconnectordetails-gethealthmetrictimeseries?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct GetHealthMetricTimeSeriesRequest(Object);

impl GetHealthMetricTimeSeriesRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `timeSeries`: `microsoft.graph.timeSeriesParameter`
    pub fn with_time_series(self, value: impl Into<Nullable<models::TimeSeriesParameter>>) -> Self {
        Self(self.0.with("timeSeries", value))
    }
}

impl IntoJson for GetHealthMetricTimeSeriesRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
