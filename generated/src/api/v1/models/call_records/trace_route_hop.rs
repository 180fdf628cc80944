// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Duration, Nullable, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.callRecords.traceRouteHop`](https://learn.microsoft.com/graph/api/resources/callrecords-traceroutehop?view=graph-rest-1.0)
    TraceRouteHop = "microsoft.graph.callRecords.traceRouteHop"
}

impl TraceRouteHop {
    /// `hopCount` in queries.
    pub const HOP_COUNT: Property<Self> = Property::new("hopCount");
    /// `ipAddress` in queries.
    pub const IP_ADDRESS: Property<Self> = Property::new("ipAddress");
    /// `roundTripTime` in queries.
    pub const ROUND_TRIP_TIME: Property<Self> = Property::new("roundTripTime");

    /// `hopCount`: `Edm.Int32`
    pub fn hop_count(&self) -> Option<i32> {
        self.0.i32("hopCount")
    }

    /// Sets `hopCount`.
    pub fn with_hop_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("hopCount", value))
    }

    /// `ipAddress`: `Edm.String`
    pub fn ip_address(&self) -> Option<&str> {
        self.0.str("ipAddress")
    }

    /// Sets `ipAddress`.
    pub fn with_ip_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("ipAddress", value))
    }

    /// `roundTripTime`: `Edm.Duration`
    pub fn round_trip_time(&self) -> Parsed<Duration> {
        self.0.duration("roundTripTime")
    }

    /// Sets `roundTripTime`.
    pub fn with_round_trip_time(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("roundTripTime", value))
    }
}
