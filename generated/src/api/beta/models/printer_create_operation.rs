// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// Inherits from printoperation.
    ///
    /// [`microsoft.graph.printerCreateOperation`](https://learn.microsoft.com/graph/api/resources/printercreateoperation?view=graph-rest-beta)
    PrinterCreateOperation: super::PrintOperation = "microsoft.graph.printerCreateOperation"
}

crate::runtime::derived! {
    PrinterCreateOperation: super::Entity
}

impl PrinterCreateOperation {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `certificate` in queries.
    pub const CERTIFICATE: Property<Self> = Property::new("certificate");
    /// `printer` in queries.
    pub const PRINTER: Property<Self> = Property::new("printer");

    /// `certificate`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn certificate(&self) -> Option<&str> {
        self.0.str("certificate")
    }

    /// `printer`: `microsoft.graph.printer`, read-only
    ///
    /// Read-only.
    pub fn printer(&self) -> Option<&super::Printer> {
        self.0.model("printer")
    }
}
