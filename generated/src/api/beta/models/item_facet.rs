// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// Inherits from profile.
    ///
    /// [`microsoft.graph.itemFacet`](https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta)
    ItemFacet: super::Profile = "microsoft.graph.itemFacet" {
        "microsoft.graph.educationalActivity",
        "microsoft.graph.itemAddress",
        "microsoft.graph.itemEmail",
        "microsoft.graph.itemPatent",
        "microsoft.graph.itemPhone",
        "microsoft.graph.itemPublication",
        "microsoft.graph.languageProficiency",
        "microsoft.graph.personAnniversary",
        "microsoft.graph.personAnnotation",
        "microsoft.graph.personAward",
        "microsoft.graph.personCertification",
        "microsoft.graph.personInterest",
        "microsoft.graph.personName",
        "microsoft.graph.personResponsibility",
        "microsoft.graph.personWebsite",
        "microsoft.graph.projectParticipation",
        "microsoft.graph.skillProficiency",
        "microsoft.graph.userAccountInformation",
        "microsoft.graph.webAccount",
        "microsoft.graph.workPosition",
    }
}

impl ItemFacet {
    pub const ID: Property<Self> = Property::new("id");
    pub const ACCOUNT: Property<Self> = Property::new("account");
    pub const ADDRESSES: Property<Self> = Property::new("addresses");
    pub const ANNIVERSARIES: Property<Self> = Property::new("anniversaries");
    pub const AWARDS: Property<Self> = Property::new("awards");
    pub const CERTIFICATIONS: Property<Self> = Property::new("certifications");
    pub const EDUCATIONAL_ACTIVITIES: Property<Self> = Property::new(
        "educationalActivities",
    );
    pub const EMAILS: Property<Self> = Property::new("emails");
    pub const INTERESTS: Property<Self> = Property::new("interests");
    pub const LANGUAGES: Property<Self> = Property::new("languages");
    pub const NAMES: Property<Self> = Property::new("names");
    pub const NOTES: Property<Self> = Property::new("notes");
    pub const PATENTS: Property<Self> = Property::new("patents");
    pub const PHONES: Property<Self> = Property::new("phones");
    pub const POSITIONS: Property<Self> = Property::new("positions");
    pub const PROJECTS: Property<Self> = Property::new("projects");
    pub const PUBLICATIONS: Property<Self> = Property::new("publications");
    pub const RESPONSIBILITIES: Property<Self> = Property::new("responsibilities");
    pub const SKILLS: Property<Self> = Property::new("skills");
    pub const WEB_ACCOUNTS: Property<Self> = Property::new("webAccounts");
    pub const WEBSITES: Property<Self> = Property::new("websites");
    pub const ALLOWED_AUDIENCES: Property<Self> = Property::new("allowedAudiences");
    pub const CREATED_BY: Property<Self> = Property::new("createdBy");
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    pub const INFERENCE: Property<Self> = Property::new("inference");
    pub const LAST_MODIFIED_BY: Property<Self> = Property::new("lastModifiedBy");
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new(
        "lastModifiedDateTime",
    );
    pub const SOURCE: Property<Self> = Property::new("source");

    #[cfg(feature = "profile")]
    pub fn with_account(
        self,
        value: impl Into<Nullable<Vec<super::UserAccountInformation>>>,
    ) -> Self {
        Self(self.0.with("account", value))
    }

    #[cfg(feature = "profile")]
    pub fn with_addresses(
        self,
        value: impl Into<Nullable<Vec<super::ItemAddress>>>,
    ) -> Self {
        Self(self.0.with("addresses", value))
    }

    #[cfg(feature = "profile")]
    pub fn with_anniversaries(
        self,
        value: impl Into<Nullable<Vec<super::PersonAnniversary>>>,
    ) -> Self {
        Self(self.0.with("anniversaries", value))
    }

    #[cfg(feature = "profile")]
    pub fn with_awards(
        self,
        value: impl Into<Nullable<Vec<super::PersonAward>>>,
    ) -> Self {
        Self(self.0.with("awards", value))
    }

    #[cfg(feature = "profile")]
    pub fn with_certifications(
        self,
        value: impl Into<Nullable<Vec<super::PersonCertification>>>,
    ) -> Self {
        Self(self.0.with("certifications", value))
    }

    #[cfg(feature = "profile")]
    pub fn with_educational_activities(
        self,
        value: impl Into<Nullable<Vec<super::EducationalActivity>>>,
    ) -> Self {
        Self(self.0.with("educationalActivities", value))
    }

    #[cfg(feature = "profile")]
    pub fn with_emails(self, value: impl Into<Nullable<Vec<super::ItemEmail>>>) -> Self {
        Self(self.0.with("emails", value))
    }

    #[cfg(feature = "profile")]
    pub fn with_interests(
        self,
        value: impl Into<Nullable<Vec<super::PersonInterest>>>,
    ) -> Self {
        Self(self.0.with("interests", value))
    }

    #[cfg(feature = "profile")]
    pub fn with_languages(
        self,
        value: impl Into<Nullable<Vec<super::LanguageProficiency>>>,
    ) -> Self {
        Self(self.0.with("languages", value))
    }

    #[cfg(feature = "profile")]
    pub fn with_names(self, value: impl Into<Nullable<Vec<super::PersonName>>>) -> Self {
        Self(self.0.with("names", value))
    }

    pub fn with_notes(
        self,
        value: impl Into<Nullable<Vec<super::PersonAnnotation>>>,
    ) -> Self {
        Self(self.0.with("notes", value))
    }

    #[cfg(feature = "profile")]
    pub fn with_patents(
        self,
        value: impl Into<Nullable<Vec<super::ItemPatent>>>,
    ) -> Self {
        Self(self.0.with("patents", value))
    }

    #[cfg(feature = "profile")]
    pub fn with_phones(self, value: impl Into<Nullable<Vec<super::ItemPhone>>>) -> Self {
        Self(self.0.with("phones", value))
    }

    #[cfg(feature = "profile")]
    pub fn with_positions(
        self,
        value: impl Into<Nullable<Vec<super::WorkPosition>>>,
    ) -> Self {
        Self(self.0.with("positions", value))
    }

    #[cfg(feature = "profile")]
    pub fn with_projects(
        self,
        value: impl Into<Nullable<Vec<super::ProjectParticipation>>>,
    ) -> Self {
        Self(self.0.with("projects", value))
    }

    #[cfg(feature = "profile")]
    pub fn with_publications(
        self,
        value: impl Into<Nullable<Vec<super::ItemPublication>>>,
    ) -> Self {
        Self(self.0.with("publications", value))
    }

    pub fn with_responsibilities(
        self,
        value: impl Into<Nullable<Vec<super::PersonResponsibility>>>,
    ) -> Self {
        Self(self.0.with("responsibilities", value))
    }

    #[cfg(feature = "profile")]
    pub fn with_skills(
        self,
        value: impl Into<Nullable<Vec<super::SkillProficiency>>>,
    ) -> Self {
        Self(self.0.with("skills", value))
    }

    #[cfg(feature = "profile")]
    pub fn with_web_accounts(
        self,
        value: impl Into<Nullable<Vec<super::WebAccount>>>,
    ) -> Self {
        Self(self.0.with("webAccounts", value))
    }

    #[cfg(feature = "profile")]
    pub fn with_websites(
        self,
        value: impl Into<Nullable<Vec<super::PersonWebsite>>>,
    ) -> Self {
        Self(self.0.with("websites", value))
    }

    /// `allowedAudiences`: `microsoft.graph.allowedAudiences`
    ///
    /// Possible values are: me, family, contacts, groupMembers, organization, federatedOrganizations, everyone, unknownFutureValue.
    pub fn allowed_audiences(&self) -> Option<super::AllowedAudiences> {
        self.0.enumeration("allowedAudiences")
    }

    pub fn with_allowed_audiences(
        self,
        value: impl Into<Nullable<super::AllowedAudiences>>,
    ) -> Self {
        Self(self.0.with("allowedAudiences", value))
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

    /// `createdDateTime`: `Edm.DateTimeOffset`
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    pub fn with_created_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// `inference`: `microsoft.graph.inferenceData`
    pub fn inference(&self) -> Option<&super::InferenceData> {
        self.0.model("inference")
    }

    pub fn with_inference(
        self,
        value: impl Into<Nullable<super::InferenceData>>,
    ) -> Self {
        Self(self.0.with("inference", value))
    }

    /// `lastModifiedBy`: `microsoft.graph.identitySet`
    pub fn last_modified_by(&self) -> Option<&super::IdentitySet> {
        self.0.model("lastModifiedBy")
    }

    pub fn with_last_modified_by(
        self,
        value: impl Into<Nullable<super::IdentitySet>>,
    ) -> Self {
        Self(self.0.with("lastModifiedBy", value))
    }

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }

    pub fn with_last_modified_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// `source`: `microsoft.graph.personDataSource`
    pub fn source(&self) -> Option<&super::PersonDataSource> {
        self.0.model("source")
    }

    pub fn with_source(
        self,
        value: impl Into<Nullable<super::PersonDataSource>>,
    ) -> Self {
        Self(self.0.with("source", value))
    }
}
