// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.photo`](https://learn.microsoft.com/graph/api/resources/photo?view=graph-rest-beta)
    Photo = "microsoft.graph.photo"
}

impl Photo {
    /// `cameraMake` in queries.
    pub const CAMERA_MAKE: Property<Self> = Property::new("cameraMake");
    /// `cameraModel` in queries.
    pub const CAMERA_MODEL: Property<Self> = Property::new("cameraModel");
    /// `exposureDenominator` in queries.
    pub const EXPOSURE_DENOMINATOR: Property<Self> = Property::new("exposureDenominator");
    /// `exposureNumerator` in queries.
    pub const EXPOSURE_NUMERATOR: Property<Self> = Property::new("exposureNumerator");
    /// `fNumber` in queries.
    pub const F_NUMBER: Property<Self> = Property::new("fNumber");
    /// `focalLength` in queries.
    pub const FOCAL_LENGTH: Property<Self> = Property::new("focalLength");
    /// `iso` in queries.
    pub const ISO: Property<Self> = Property::new("iso");
    /// `orientation` in queries.
    pub const ORIENTATION: Property<Self> = Property::new("orientation");
    /// `takenDateTime` in queries.
    pub const TAKEN_DATE_TIME: Property<Self> = Property::new("takenDateTime");

    /// `cameraMake`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn camera_make(&self) -> Option<&str> {
        self.0.str("cameraMake")
    }

    /// `cameraModel`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn camera_model(&self) -> Option<&str> {
        self.0.str("cameraModel")
    }

    /// `exposureDenominator`: `Edm.Double`, read-only
    ///
    /// Read-only.
    pub fn exposure_denominator(&self) -> Option<f64> {
        self.0.f64("exposureDenominator")
    }

    /// `exposureNumerator`: `Edm.Double`, read-only
    ///
    /// Read-only.
    pub fn exposure_numerator(&self) -> Option<f64> {
        self.0.f64("exposureNumerator")
    }

    /// `fNumber`: `Edm.Double`, read-only
    ///
    /// Read-only.
    pub fn f_number(&self) -> Option<f64> {
        self.0.f64("fNumber")
    }

    /// `focalLength`: `Edm.Double`, read-only
    ///
    /// Read-only.
    pub fn focal_length(&self) -> Option<f64> {
        self.0.f64("focalLength")
    }

    /// `iso`: `Edm.Int32`, read-only
    ///
    /// Read-only.
    pub fn iso(&self) -> Option<i32> {
        self.0.i32("iso")
    }

    /// `orientation`: `Edm.Int16`
    pub fn orientation(&self) -> Option<i16> {
        self.0.i16("orientation")
    }

    /// Sets `orientation`.
    pub fn with_orientation(self, value: impl Into<Nullable<i16>>) -> Self {
        Self(self.0.with("orientation", value))
    }

    /// `takenDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn taken_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("takenDateTime")
    }
}
