// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from namedLocation.
    ///
    /// [`microsoft.graph.countryNamedLocation`](https://learn.microsoft.com/graph/api/resources/countrynamedlocation?view=graph-rest-1.0)
    CountryNamedLocation: super::NamedLocation = "microsoft.graph.countryNamedLocation"
}

impl CountryNamedLocation {
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `modifiedDateTime` in queries.
    pub const MODIFIED_DATE_TIME: Property<Self> = Property::new("modifiedDateTime");
    /// `countriesAndRegions` in queries.
    pub const COUNTRIES_AND_REGIONS: Property<Self> = Property::new("countriesAndRegions");
    /// `countryLookupMethod` in queries.
    pub const COUNTRY_LOOKUP_METHOD: Property<Self> = Property::new("countryLookupMethod");
    /// `includeUnknownCountriesAndRegions` in queries.
    pub const INCLUDE_UNKNOWN_COUNTRIES_AND_REGIONS: Property<Self> =
        Property::new("includeUnknownCountriesAndRegions");

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `countriesAndRegions`: `Collection(Edm.String)`
    ///
    /// Required.
    pub fn countries_and_regions(&self) -> Option<Vec<&str>> {
        self.0.strs("countriesAndRegions")
    }

    /// Sets `countriesAndRegions`.
    pub fn with_countries_and_regions(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("countriesAndRegions", value))
    }

    /// `countryLookupMethod`: `microsoft.graph.countryLookupMethodType`
    ///
    /// Possible values are: clientIpAddress, authenticatorAppGps.
    pub fn country_lookup_method(&self) -> Option<super::CountryLookupMethodType> {
        self.0.enumeration("countryLookupMethod")
    }

    /// Sets `countryLookupMethod`.
    pub fn with_country_lookup_method(self, value: impl Into<Nullable<super::CountryLookupMethodType>>) -> Self {
        Self(self.0.with("countryLookupMethod", value))
    }

    /// `includeUnknownCountriesAndRegions`: `Edm.Boolean`
    ///
    /// Optional.
    pub fn include_unknown_countries_and_regions(&self) -> Option<bool> {
        self.0.bool("includeUnknownCountriesAndRegions")
    }

    /// Sets `includeUnknownCountriesAndRegions`.
    pub fn with_include_unknown_countries_and_regions(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("includeUnknownCountriesAndRegions", value))
    }
}
