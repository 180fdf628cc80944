// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.educationClass`](https://learn.microsoft.com/graph/api/resources/educationclass?view=graph-rest-1.0)
    EducationClass: super::Entity = "microsoft.graph.educationClass"
}

impl EducationClass {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `mailNickname` in queries.
    pub const MAIL_NICKNAME: Property<Self> = Property::new("mailNickname");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `createdBy` in queries.
    pub const CREATED_BY: Property<Self> = Property::new("createdBy");
    /// `classCode` in queries.
    pub const CLASS_CODE: Property<Self> = Property::new("classCode");
    /// `externalName` in queries.
    pub const EXTERNAL_NAME: Property<Self> = Property::new("externalName");
    /// `externalId` in queries.
    pub const EXTERNAL_ID: Property<Self> = Property::new("externalId");
    /// `externalSource` in queries.
    pub const EXTERNAL_SOURCE: Property<Self> = Property::new("externalSource");
    /// `externalSourceDetail` in queries.
    pub const EXTERNAL_SOURCE_DETAIL: Property<Self> = Property::new("externalSourceDetail");
    /// `grade` in queries.
    pub const GRADE: Property<Self> = Property::new("grade");
    /// `term` in queries.
    pub const TERM: Property<Self> = Property::new("term");
    /// `assignments` in queries.
    pub const ASSIGNMENTS: Property<Self> = Property::new("assignments");
    /// `group` in queries.
    pub const GROUP: Property<Self> = Property::new("group");
    /// `members` in queries.
    pub const MEMBERS: Property<Self> = Property::new("members");
    /// `schools` in queries.
    pub const SCHOOLS: Property<Self> = Property::new("schools");
    /// `teachers` in queries.
    pub const TEACHERS: Property<Self> = Property::new("teachers");
    /// `assignmentCategories` in queries.
    pub const ASSIGNMENT_CATEGORIES: Property<Self> = Property::new("assignmentCategories");
    /// `assignmentDefaults` in queries.
    pub const ASSIGNMENT_DEFAULTS: Property<Self> = Property::new("assignmentDefaults");
    /// `assignmentSettings` in queries.
    pub const ASSIGNMENT_SETTINGS: Property<Self> = Property::new("assignmentSettings");

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `mailNickname`: `Edm.String`
    pub fn mail_nickname(&self) -> Option<&str> {
        self.0.str("mailNickname")
    }

    /// Sets `mailNickname`.
    pub fn with_mail_nickname(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("mailNickname", value))
    }

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `createdBy`: `microsoft.graph.identitySet`
    pub fn created_by(&self) -> Option<&super::IdentitySet> {
        self.0.model("createdBy")
    }

    /// Sets `createdBy`.
    pub fn with_created_by(self, value: impl Into<Nullable<super::IdentitySet>>) -> Self {
        Self(self.0.with("createdBy", value))
    }

    /// `classCode`: `Edm.String`
    pub fn class_code(&self) -> Option<&str> {
        self.0.str("classCode")
    }

    /// Sets `classCode`.
    pub fn with_class_code(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("classCode", value))
    }

    /// `externalName`: `Edm.String`
    pub fn external_name(&self) -> Option<&str> {
        self.0.str("externalName")
    }

    /// Sets `externalName`.
    pub fn with_external_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("externalName", value))
    }

    /// `externalId`: `Edm.String`
    pub fn external_id(&self) -> Option<&str> {
        self.0.str("externalId")
    }

    /// Sets `externalId`.
    pub fn with_external_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("externalId", value))
    }

    /// `externalSource`: `microsoft.graph.educationExternalSource`
    ///
    /// Possible values are: sis, manual.
    pub fn external_source(&self) -> Option<super::EducationExternalSource> {
        self.0.enumeration("externalSource")
    }

    /// Sets `externalSource`.
    pub fn with_external_source(self, value: impl Into<Nullable<super::EducationExternalSource>>) -> Self {
        Self(self.0.with("externalSource", value))
    }

    /// `externalSourceDetail`: `Edm.String`
    pub fn external_source_detail(&self) -> Option<&str> {
        self.0.str("externalSourceDetail")
    }

    /// Sets `externalSourceDetail`.
    pub fn with_external_source_detail(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("externalSourceDetail", value))
    }

    /// `grade`: `Edm.String`
    pub fn grade(&self) -> Option<&str> {
        self.0.str("grade")
    }

    /// Sets `grade`.
    pub fn with_grade(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("grade", value))
    }

    /// `term`: `microsoft.graph.educationTerm`
    pub fn term(&self) -> Option<&super::EducationTerm> {
        self.0.model("term")
    }

    /// Sets `term`.
    pub fn with_term(self, value: impl Into<Nullable<super::EducationTerm>>) -> Self {
        Self(self.0.with("term", value))
    }

    /// `assignments`: `Collection(microsoft.graph.educationAssignment)`
    ///
    /// Nullable.
    pub fn assignments(&self) -> Option<&[super::EducationAssignment]> {
        self.0.models("assignments")
    }

    /// Sets `assignments`.
    pub fn with_assignments(self, value: impl Into<Nullable<Vec<super::EducationAssignment>>>) -> Self {
        Self(self.0.with("assignments", value))
    }

    /// `group`: `microsoft.graph.group`
    #[cfg(any(feature = "groups", feature = "print"))]
    pub fn group(&self) -> Option<&super::Group> {
        self.0.model("group")
    }

    /// Sets `group`.
    #[cfg(any(feature = "groups", feature = "print"))]
    pub fn with_group(self, value: impl Into<Nullable<super::Group>>) -> Self {
        Self(self.0.with("group", value))
    }

    /// `members`: `Collection(microsoft.graph.educationUser)`
    ///
    /// Nullable.
    pub fn members(&self) -> Option<&[super::EducationUser]> {
        self.0.models("members")
    }

    /// Sets `members`.
    pub fn with_members(self, value: impl Into<Nullable<Vec<super::EducationUser>>>) -> Self {
        Self(self.0.with("members", value))
    }

    /// `schools`: `Collection(microsoft.graph.educationSchool)`
    ///
    /// Nullable.
    pub fn schools(&self) -> Option<&[super::EducationSchool]> {
        self.0.models("schools")
    }

    /// Sets `schools`.
    pub fn with_schools(self, value: impl Into<Nullable<Vec<super::EducationSchool>>>) -> Self {
        Self(self.0.with("schools", value))
    }

    /// `teachers`: `Collection(microsoft.graph.educationUser)`
    ///
    /// Nullable.
    pub fn teachers(&self) -> Option<&[super::EducationUser]> {
        self.0.models("teachers")
    }

    /// Sets `teachers`.
    pub fn with_teachers(self, value: impl Into<Nullable<Vec<super::EducationUser>>>) -> Self {
        Self(self.0.with("teachers", value))
    }

    /// `assignmentCategories`: `Collection(microsoft.graph.educationCategory)`
    ///
    /// Nullable.
    pub fn assignment_categories(&self) -> Option<&[super::EducationCategory]> {
        self.0.models("assignmentCategories")
    }

    /// Sets `assignmentCategories`.
    pub fn with_assignment_categories(self, value: impl Into<Nullable<Vec<super::EducationCategory>>>) -> Self {
        Self(self.0.with("assignmentCategories", value))
    }

    /// `assignmentDefaults`: `Collection(microsoft.graph.educationAssignmentDefaults)`
    pub fn assignment_defaults(&self) -> Option<&[super::EducationAssignmentDefaults]> {
        self.0.models("assignmentDefaults")
    }

    /// Sets `assignmentDefaults`.
    pub fn with_assignment_defaults(self, value: impl Into<Nullable<Vec<super::EducationAssignmentDefaults>>>) -> Self {
        Self(self.0.with("assignmentDefaults", value))
    }

    /// `assignmentSettings`: `Collection(microsoft.graph.educationAssignmentSettings)`
    pub fn assignment_settings(&self) -> Option<&[super::EducationAssignmentSettings]> {
        self.0.models("assignmentSettings")
    }

    /// Sets `assignmentSettings`.
    pub fn with_assignment_settings(self, value: impl Into<Nullable<Vec<super::EducationAssignmentSettings>>>) -> Self {
        Self(self.0.with("assignmentSettings", value))
    }
}
