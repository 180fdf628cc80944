// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from educationOrganization.
    ///
    /// [`microsoft.graph.educationSchool`](https://learn.microsoft.com/graph/api/resources/educationschool?view=graph-rest-1.0)
    EducationSchool: super::EducationOrganization = "microsoft.graph.educationSchool"
}

crate::runtime::derived! {
    EducationSchool: super::Entity
}

impl EducationSchool {
    pub const ID: Property<Self> = Property::new("id");
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    pub const EXTERNAL_SOURCE: Property<Self> = Property::new("externalSource");
    pub const EXTERNAL_SOURCE_DETAIL: Property<Self> = Property::new(
        "externalSourceDetail",
    );
    pub const ADDRESS: Property<Self> = Property::new("address");
    pub const CREATED_BY: Property<Self> = Property::new("createdBy");
    pub const EXTERNAL_ID: Property<Self> = Property::new("externalId");
    pub const EXTERNAL_PRINCIPAL_ID: Property<Self> = Property::new(
        "externalPrincipalId",
    );
    pub const HIGHEST_GRADE: Property<Self> = Property::new("highestGrade");
    pub const LOWEST_GRADE: Property<Self> = Property::new("lowestGrade");
    pub const PHONE: Property<Self> = Property::new("phone");
    pub const PRINCIPAL_EMAIL: Property<Self> = Property::new("principalEmail");
    pub const PRINCIPAL_NAME: Property<Self> = Property::new("principalName");
    pub const SCHOOL_NUMBER: Property<Self> = Property::new("schoolNumber");
    pub const ADMINISTRATIVE_UNIT: Property<Self> = Property::new("administrativeUnit");
    pub const CLASSES: Property<Self> = Property::new("classes");
    pub const USERS: Property<Self> = Property::new("users");

    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    pub fn with_external_source(
        self,
        value: impl Into<Nullable<super::EducationExternalSource>>,
    ) -> Self {
        Self(self.0.with("externalSource", value))
    }

    pub fn with_external_source_detail(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("externalSourceDetail", value))
    }

    /// `address`: `microsoft.graph.physicalAddress`
    pub fn address(&self) -> Option<&super::PhysicalAddress> {
        self.0.model("address")
    }

    pub fn with_address(
        self,
        value: impl Into<Nullable<super::PhysicalAddress>>,
    ) -> Self {
        Self(self.0.with("address", value))
    }

    /// `createdBy`: `microsoft.graph.identitySet`
    pub fn created_by(&self) -> Option<&super::IdentitySet> {
        self.0.model("createdBy")
    }

    pub fn with_created_by(
        self,
        value: impl Into<Nullable<super::IdentitySet>>,
    ) -> Self {
        Self(self.0.with("createdBy", value))
    }

    /// `externalId`: `Edm.String`
    pub fn external_id(&self) -> Option<&str> {
        self.0.str("externalId")
    }

    pub fn with_external_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("externalId", value))
    }

    /// `externalPrincipalId`: `Edm.String`
    pub fn external_principal_id(&self) -> Option<&str> {
        self.0.str("externalPrincipalId")
    }

    pub fn with_external_principal_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("externalPrincipalId", value))
    }

    /// `highestGrade`: `Edm.String`
    pub fn highest_grade(&self) -> Option<&str> {
        self.0.str("highestGrade")
    }

    pub fn with_highest_grade(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("highestGrade", value))
    }

    /// `lowestGrade`: `Edm.String`
    pub fn lowest_grade(&self) -> Option<&str> {
        self.0.str("lowestGrade")
    }

    pub fn with_lowest_grade(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("lowestGrade", value))
    }

    /// `phone`: `Edm.String`
    pub fn phone(&self) -> Option<&str> {
        self.0.str("phone")
    }

    pub fn with_phone(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("phone", value))
    }

    /// `principalEmail`: `Edm.String`
    pub fn principal_email(&self) -> Option<&str> {
        self.0.str("principalEmail")
    }

    pub fn with_principal_email(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("principalEmail", value))
    }

    /// `principalName`: `Edm.String`
    pub fn principal_name(&self) -> Option<&str> {
        self.0.str("principalName")
    }

    pub fn with_principal_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("principalName", value))
    }

    /// `schoolNumber`: `Edm.String`
    pub fn school_number(&self) -> Option<&str> {
        self.0.str("schoolNumber")
    }

    pub fn with_school_number(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("schoolNumber", value))
    }

    /// `administrativeUnit`: `microsoft.graph.administrativeUnit`
    pub fn administrative_unit(&self) -> Option<&super::AdministrativeUnit> {
        self.0.model("administrativeUnit")
    }

    pub fn with_administrative_unit(
        self,
        value: impl Into<Nullable<super::AdministrativeUnit>>,
    ) -> Self {
        Self(self.0.with("administrativeUnit", value))
    }

    /// `classes`: `Collection(microsoft.graph.educationClass)`
    ///
    /// Nullable.
    pub fn classes(&self) -> Option<&[super::EducationClass]> {
        self.0.models("classes")
    }

    pub fn with_classes(
        self,
        value: impl Into<Nullable<Vec<super::EducationClass>>>,
    ) -> Self {
        Self(self.0.with("classes", value))
    }

    /// `users`: `Collection(microsoft.graph.educationUser)`
    ///
    /// Nullable.
    pub fn users(&self) -> Option<&[super::EducationUser]> {
        self.0.models("users")
    }

    pub fn with_users(
        self,
        value: impl Into<Nullable<Vec<super::EducationUser>>>,
    ) -> Self {
        Self(self.0.with("users", value))
    }
}
