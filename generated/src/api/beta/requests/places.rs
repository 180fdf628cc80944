// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions in the area `places`.

pub mod workplace_sensor_device {
    //! The parameters of actions of `workplaceSensorDevice`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [workplacesensordevice-ingesttelemetry](https://learn.microsoft.com/graph/api/workplacesensordevice-ingesttelemetry?view=graph-rest-beta).
        IngestTelemetryRequest;
        "telemetry" with_telemetry(Vec<models::WorkplaceSensorDeviceTelemetry>), "`telemetry`: `Collection(microsoft.graph.workplaceSensorDeviceTelemetry)`, metadata";
    }
}
