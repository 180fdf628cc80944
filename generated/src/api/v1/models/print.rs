// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.print`](https://learn.microsoft.com/graph/api/resources/print?view=graph-rest-1.0)
    Print = "microsoft.graph.print"
}

impl Print {
    pub const SETTINGS: Property<Self> = Property::new("settings");
    pub const SERVICES: Property<Self> = Property::new("services");
    pub const PRINTERS: Property<Self> = Property::new("printers");
    pub const SHARES: Property<Self> = Property::new("shares");
    pub const CONNECTORS: Property<Self> = Property::new("connectors");
    pub const OPERATIONS: Property<Self> = Property::new("operations");
    pub const TASK_DEFINITIONS: Property<Self> = Property::new("taskDefinitions");

    /// `settings`: `microsoft.graph.printSettings`
    pub fn settings(&self) -> Option<&super::PrintSettings> {
        self.0.model("settings")
    }

    pub fn with_settings(
        self,
        value: impl Into<Nullable<super::PrintSettings>>,
    ) -> Self {
        Self(self.0.with("settings", value))
    }

    #[cfg(feature = "print")]
    /// `services`: `Collection(microsoft.graph.printService)`
    pub fn services(&self) -> Option<&[super::PrintService]> {
        self.0.models("services")
    }

    #[cfg(feature = "print")]
    pub fn with_services(
        self,
        value: impl Into<Nullable<Vec<super::PrintService>>>,
    ) -> Self {
        Self(self.0.with("services", value))
    }

    #[cfg(feature = "print")]
    /// `printers`: `Collection(microsoft.graph.printer)`
    pub fn printers(&self) -> Option<&[super::Printer]> {
        self.0.models("printers")
    }

    #[cfg(feature = "print")]
    pub fn with_printers(self, value: impl Into<Nullable<Vec<super::Printer>>>) -> Self {
        Self(self.0.with("printers", value))
    }

    #[cfg(feature = "print")]
    /// `shares`: `Collection(microsoft.graph.printerShare)`
    pub fn shares(&self) -> Option<&[super::PrinterShare]> {
        self.0.models("shares")
    }

    #[cfg(feature = "print")]
    pub fn with_shares(
        self,
        value: impl Into<Nullable<Vec<super::PrinterShare>>>,
    ) -> Self {
        Self(self.0.with("shares", value))
    }

    #[cfg(feature = "print")]
    /// `connectors`: `Collection(microsoft.graph.printConnector)`
    pub fn connectors(&self) -> Option<&[super::PrintConnector]> {
        self.0.models("connectors")
    }

    #[cfg(feature = "print")]
    pub fn with_connectors(
        self,
        value: impl Into<Nullable<Vec<super::PrintConnector>>>,
    ) -> Self {
        Self(self.0.with("connectors", value))
    }

    #[cfg(feature = "print")]
    /// `operations`: `Collection(microsoft.graph.printOperation)`
    pub fn operations(&self) -> Option<&[super::PrintOperation]> {
        self.0.models("operations")
    }

    #[cfg(feature = "print")]
    pub fn with_operations(
        self,
        value: impl Into<Nullable<Vec<super::PrintOperation>>>,
    ) -> Self {
        Self(self.0.with("operations", value))
    }

    #[cfg(feature = "print")]
    /// `taskDefinitions`: `Collection(microsoft.graph.printTaskDefinition)`
    pub fn task_definitions(&self) -> Option<&[super::PrintTaskDefinition]> {
        self.0.models("taskDefinitions")
    }

    #[cfg(feature = "print")]
    pub fn with_task_definitions(
        self,
        value: impl Into<Nullable<Vec<super::PrintTaskDefinition>>>,
    ) -> Self {
        Self(self.0.with("taskDefinitions", value))
    }
}
