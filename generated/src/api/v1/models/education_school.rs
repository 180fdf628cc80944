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
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `externalSource` in queries.
    pub const EXTERNAL_SOURCE: Property<Self> = Property::new("externalSource");
    /// `externalSourceDetail` in queries.
    pub const EXTERNAL_SOURCE_DETAIL: Property<Self> = Property::new("externalSourceDetail");
    /// `address` in queries.
    pub const ADDRESS: Property<Self> = Property::new("address");
    /// `createdBy` in queries.
    pub const CREATED_BY: Property<Self> = Property::new("createdBy");
    /// `externalId` in queries.
    pub const EXTERNAL_ID: Property<Self> = Property::new("externalId");
    /// `externalPrincipalId` in queries.
    pub const EXTERNAL_PRINCIPAL_ID: Property<Self> = Property::new("externalPrincipalId");
    /// `highestGrade` in queries.
    pub const HIGHEST_GRADE: Property<Self> = Property::new("highestGrade");
    /// `lowestGrade` in queries.
    pub const LOWEST_GRADE: Property<Self> = Property::new("lowestGrade");
    /// `phone` in queries.
    pub const PHONE: Property<Self> = Property::new("phone");
    /// `principalEmail` in queries.
    pub const PRINCIPAL_EMAIL: Property<Self> = Property::new("principalEmail");
    /// `principalName` in queries.
    pub const PRINCIPAL_NAME: Property<Self> = Property::new("principalName");
    /// `schoolNumber` in queries.
    pub const SCHOOL_NUMBER: Property<Self> = Property::new("schoolNumber");
    /// `administrativeUnit` in queries.
    pub const ADMINISTRATIVE_UNIT: Property<Self> = Property::new("administrativeUnit");
    /// `classes` in queries.
    pub const CLASSES: Property<Self> = Property::new("classes");
    /// `users` in queries.
    pub const USERS: Property<Self> = Property::new("users");

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// Sets `externalSource`.
    pub fn with_external_source(self, value: impl Into<Nullable<super::EducationExternalSource>>) -> Self {
        Self(self.0.with("externalSource", value))
    }

    /// Sets `externalSourceDetail`.
    pub fn with_external_source_detail(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("externalSourceDetail", value))
    }

    /// `address`: `microsoft.graph.physicalAddress`
    pub fn address(&self) -> Option<&super::PhysicalAddress> {
        self.0.model("address")
    }

    /// Sets `address`.
    pub fn with_address(self, value: impl Into<Nullable<super::PhysicalAddress>>) -> Self {
        Self(self.0.with("address", value))
    }

    /// `createdBy`: `microsoft.graph.identitySet`
    pub fn created_by(&self) -> Option<&super::IdentitySet> {
        self.0.model("createdBy")
    }

    /// Sets `createdBy`.
    pub fn with_created_by(self, value: impl Into<Nullable<super::IdentitySet>>) -> Self {
        Self(self.0.with("createdBy", value))
    }

    /// `externalId`: `Edm.String`
    pub fn external_id(&self) -> Option<&str> {
        self.0.str("externalId")
    }

    /// Sets `externalId`.
    pub fn with_external_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("externalId", value))
    }

    /// `externalPrincipalId`: `Edm.String`
    pub fn external_principal_id(&self) -> Option<&str> {
        self.0.str("externalPrincipalId")
    }

    /// Sets `externalPrincipalId`.
    pub fn with_external_principal_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("externalPrincipalId", value))
    }

    /// `highestGrade`: `Edm.String`
    pub fn highest_grade(&self) -> Option<&str> {
        self.0.str("highestGrade")
    }

    /// Sets `highestGrade`.
    pub fn with_highest_grade(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("highestGrade", value))
    }

    /// `lowestGrade`: `Edm.String`
    pub fn lowest_grade(&self) -> Option<&str> {
        self.0.str("lowestGrade")
    }

    /// Sets `lowestGrade`.
    pub fn with_lowest_grade(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("lowestGrade", value))
    }

    /// `phone`: `Edm.String`
    pub fn phone(&self) -> Option<&str> {
        self.0.str("phone")
    }

    /// Sets `phone`.
    pub fn with_phone(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("phone", value))
    }

    /// `principalEmail`: `Edm.String`
    pub fn principal_email(&self) -> Option<&str> {
        self.0.str("principalEmail")
    }

    /// Sets `principalEmail`.
    pub fn with_principal_email(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("principalEmail", value))
    }

    /// `principalName`: `Edm.String`
    pub fn principal_name(&self) -> Option<&str> {
        self.0.str("principalName")
    }

    /// Sets `principalName`.
    pub fn with_principal_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("principalName", value))
    }

    /// `schoolNumber`: `Edm.String`
    pub fn school_number(&self) -> Option<&str> {
        self.0.str("schoolNumber")
    }

    /// Sets `schoolNumber`.
    pub fn with_school_number(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("schoolNumber", value))
    }

    /// `administrativeUnit`: `microsoft.graph.administrativeUnit`
    pub fn administrative_unit(&self) -> Option<&super::AdministrativeUnit> {
        self.0.model("administrativeUnit")
    }

    /// Sets `administrativeUnit`.
    pub fn with_administrative_unit(self, value: impl Into<Nullable<super::AdministrativeUnit>>) -> Self {
        Self(self.0.with("administrativeUnit", value))
    }

    /// `classes`: `Collection(microsoft.graph.educationClass)`
    ///
    /// Nullable.
    pub fn classes(&self) -> Option<&[super::EducationClass]> {
        self.0.models("classes")
    }

    /// Sets `classes`.
    pub fn with_classes(self, value: impl Into<Nullable<Vec<super::EducationClass>>>) -> Self {
        Self(self.0.with("classes", value))
    }

    /// `users`: `Collection(microsoft.graph.educationUser)`
    ///
    /// Nullable.
    pub fn users(&self) -> Option<&[super::EducationUser]> {
        self.0.models("users")
    }

    /// Sets `users`.
    pub fn with_users(self, value: impl Into<Nullable<Vec<super::EducationUser>>>) -> Self {
        Self(self.0.with("users", value))
    }
}
