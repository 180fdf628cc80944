// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.print`](https://learn.microsoft.com/graph/api/resources/print?view=graph-rest-beta)
    Print = "microsoft.graph.print"
}

impl Print {
    /// `settings` in queries.
    pub const SETTINGS: Property<Self> = Property::new("settings");
    /// `services` in queries.
    pub const SERVICES: Property<Self> = Property::new("services");
    /// `printers` in queries.
    pub const PRINTERS: Property<Self> = Property::new("printers");
    /// `shares` in queries.
    pub const SHARES: Property<Self> = Property::new("shares");
    /// `connectors` in queries.
    pub const CONNECTORS: Property<Self> = Property::new("connectors");

    /// `settings`: `microsoft.graph.printSettings`
    pub fn settings(&self) -> Option<&super::PrintSettings> {
        self.0.model("settings")
    }

    /// Sets `settings`.
    pub fn with_settings(self, value: impl Into<Nullable<super::PrintSettings>>) -> Self {
        Self(self.0.with("settings", value))
    }

    /// `services`: `Collection(microsoft.graph.printService)`
    #[cfg(feature = "print")]
    pub fn services(&self) -> Option<&[super::PrintService]> {
        self.0.models("services")
    }

    /// Sets `services`.
    #[cfg(feature = "print")]
    pub fn with_services(self, value: impl Into<Nullable<Vec<super::PrintService>>>) -> Self {
        Self(self.0.with("services", value))
    }

    /// `printers`: `Collection(microsoft.graph.printer)`
    #[cfg(feature = "print")]
    pub fn printers(&self) -> Option<&[super::Printer]> {
        self.0.models("printers")
    }

    /// Sets `printers`.
    #[cfg(feature = "print")]
    pub fn with_printers(self, value: impl Into<Nullable<Vec<super::Printer>>>) -> Self {
        Self(self.0.with("printers", value))
    }

    /// `shares`: `Collection(microsoft.graph.printerShare)`
    #[cfg(feature = "print")]
    pub fn shares(&self) -> Option<&[super::PrinterShare]> {
        self.0.models("shares")
    }

    /// Sets `shares`.
    #[cfg(feature = "print")]
    pub fn with_shares(self, value: impl Into<Nullable<Vec<super::PrinterShare>>>) -> Self {
        Self(self.0.with("shares", value))
    }

    /// `connectors`: `Collection(microsoft.graph.printConnector)`
    #[cfg(feature = "print")]
    pub fn connectors(&self) -> Option<&[super::PrintConnector]> {
        self.0.models("connectors")
    }

    /// Sets `connectors`.
    #[cfg(feature = "print")]
    pub fn with_connectors(self, value: impl Into<Nullable<Vec<super::PrintConnector>>>) -> Self {
        Self(self.0.with("connectors", value))
    }
}
