// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.searchResult`](https://learn.microsoft.com/graph/api/resources/searchresult?view=graph-rest-beta)
    SearchResult = "microsoft.graph.searchResult"
}

impl SearchResult {
    /// `onClickTelemetryUrl` in queries.
    pub const ON_CLICK_TELEMETRY_URL: Property<Self> = Property::new("onClickTelemetryUrl");

    /// `onClickTelemetryUrl`: `Edm.String`
    pub fn on_click_telemetry_url(&self) -> Option<&str> {
        self.0.str("onClickTelemetryUrl")
    }

    /// Sets `onClickTelemetryUrl`.
    pub fn with_on_click_telemetry_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("onClickTelemetryUrl", value))
    }
}
