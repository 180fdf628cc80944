// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from educationsynchronizationdataprovider.
    ///
    /// [`microsoft.graph.educationPowerSchoolDataProvider`](https://learn.microsoft.com/graph/api/resources/educationpowerschooldataprovider?view=graph-rest-beta)
    EducationPowerSchoolDataProvider: super::EducationSynchronizationDataProvider = "microsoft.graph.educationPowerSchoolDataProvider"
}

impl EducationPowerSchoolDataProvider {
    /// `allowTeachersInMultipleSchools` in queries.
    pub const ALLOW_TEACHERS_IN_MULTIPLE_SCHOOLS: Property<Self> = Property::new("allowTeachersInMultipleSchools");
    /// `clientId` in queries.
    pub const CLIENT_ID: Property<Self> = Property::new("clientId");
    /// `clientSecret` in queries.
    pub const CLIENT_SECRET: Property<Self> = Property::new("clientSecret");
    /// `connectionUrl` in queries.
    pub const CONNECTION_URL: Property<Self> = Property::new("connectionUrl");
    /// `schoolsIds` in queries.
    pub const SCHOOLS_IDS: Property<Self> = Property::new("schoolsIds");
    /// `schoolYear` in queries.
    pub const SCHOOL_YEAR: Property<Self> = Property::new("schoolYear");
    /// `customizations` in queries.
    pub const CUSTOMIZATIONS: Property<Self> = Property::new("customizations");

    /// `allowTeachersInMultipleSchools`: `Edm.Boolean`
    pub fn allow_teachers_in_multiple_schools(&self) -> Option<bool> {
        self.0.bool("allowTeachersInMultipleSchools")
    }

    /// Sets `allowTeachersInMultipleSchools`.
    pub fn with_allow_teachers_in_multiple_schools(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("allowTeachersInMultipleSchools", value))
    }

    /// `clientId`: `Edm.String`
    pub fn client_id(&self) -> Option<&str> {
        self.0.str("clientId")
    }

    /// Sets `clientId`.
    pub fn with_client_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("clientId", value))
    }

    /// `clientSecret`: `Edm.String`
    pub fn client_secret(&self) -> Option<&str> {
        self.0.str("clientSecret")
    }

    /// Sets `clientSecret`.
    pub fn with_client_secret(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("clientSecret", value))
    }

    /// `connectionUrl`: `Edm.String`
    pub fn connection_url(&self) -> Option<&str> {
        self.0.str("connectionUrl")
    }

    /// Sets `connectionUrl`.
    pub fn with_connection_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("connectionUrl", value))
    }

    /// `schoolsIds`: `Collection(Edm.String)`
    pub fn schools_ids(&self) -> Option<Vec<&str>> {
        self.0.strs("schoolsIds")
    }

    /// Sets `schoolsIds`.
    pub fn with_schools_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("schoolsIds", value))
    }

    /// `schoolYear`: `Edm.String`
    pub fn school_year(&self) -> Option<&str> {
        self.0.str("schoolYear")
    }

    /// Sets `schoolYear`.
    pub fn with_school_year(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("schoolYear", value))
    }

    /// `customizations`: `microsoft.graph.educationSynchronizationCustomizations`
    pub fn customizations(&self) -> Option<&super::EducationSynchronizationCustomizations> {
        self.0.model("customizations")
    }

    /// Sets `customizations`.
    pub fn with_customizations(
        self,
        value: impl Into<Nullable<super::EducationSynchronizationCustomizations>>,
    ) -> Self {
        Self(self.0.with("customizations", value))
    }
}
