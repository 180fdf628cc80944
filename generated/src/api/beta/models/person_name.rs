// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from itemfacet.
    ///
    /// [`microsoft.graph.personName`](https://learn.microsoft.com/graph/api/resources/personname?view=graph-rest-beta)
    PersonName: super::ItemFacet = "microsoft.graph.personName"
}

crate::runtime::derived! {
    PersonName: super::Profile
}

impl PersonName {
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
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    pub const INITIALS: Property<Self> = Property::new("initials");
    pub const LANGUAGE_TAG: Property<Self> = Property::new("languageTag");
    pub const MAIDEN: Property<Self> = Property::new("maiden");
    pub const PRONUNCIATION: Property<Self> = Property::new("pronunciation");
    pub const TITLE: Property<Self> = Property::new("title");
    pub const FIRST: Property<Self> = Property::new("first");
    pub const LAST: Property<Self> = Property::new("last");
    pub const NICKNAME: Property<Self> = Property::new("nickname");

    pub fn with_account(
        self,
        value: impl Into<Nullable<Vec<super::UserAccountInformation>>>,
    ) -> Self {
        Self(self.0.with("account", value))
    }

    pub fn with_addresses(
        self,
        value: impl Into<Nullable<Vec<super::ItemAddress>>>,
    ) -> Self {
        Self(self.0.with("addresses", value))
    }

    pub fn with_anniversaries(
        self,
        value: impl Into<Nullable<Vec<super::PersonAnniversary>>>,
    ) -> Self {
        Self(self.0.with("anniversaries", value))
    }

    pub fn with_awards(
        self,
        value: impl Into<Nullable<Vec<super::PersonAward>>>,
    ) -> Self {
        Self(self.0.with("awards", value))
    }

    pub fn with_certifications(
        self,
        value: impl Into<Nullable<Vec<super::PersonCertification>>>,
    ) -> Self {
        Self(self.0.with("certifications", value))
    }

    pub fn with_educational_activities(
        self,
        value: impl Into<Nullable<Vec<super::EducationalActivity>>>,
    ) -> Self {
        Self(self.0.with("educationalActivities", value))
    }

    pub fn with_emails(self, value: impl Into<Nullable<Vec<super::ItemEmail>>>) -> Self {
        Self(self.0.with("emails", value))
    }

    pub fn with_interests(
        self,
        value: impl Into<Nullable<Vec<super::PersonInterest>>>,
    ) -> Self {
        Self(self.0.with("interests", value))
    }

    pub fn with_languages(
        self,
        value: impl Into<Nullable<Vec<super::LanguageProficiency>>>,
    ) -> Self {
        Self(self.0.with("languages", value))
    }

    pub fn with_names(self, value: impl Into<Nullable<Vec<super::PersonName>>>) -> Self {
        Self(self.0.with("names", value))
    }

    pub fn with_notes(
        self,
        value: impl Into<Nullable<Vec<super::PersonAnnotation>>>,
    ) -> Self {
        Self(self.0.with("notes", value))
    }

    pub fn with_patents(
        self,
        value: impl Into<Nullable<Vec<super::ItemPatent>>>,
    ) -> Self {
        Self(self.0.with("patents", value))
    }

    pub fn with_phones(self, value: impl Into<Nullable<Vec<super::ItemPhone>>>) -> Self {
        Self(self.0.with("phones", value))
    }

    pub fn with_positions(
        self,
        value: impl Into<Nullable<Vec<super::WorkPosition>>>,
    ) -> Self {
        Self(self.0.with("positions", value))
    }

    pub fn with_projects(
        self,
        value: impl Into<Nullable<Vec<super::ProjectParticipation>>>,
    ) -> Self {
        Self(self.0.with("projects", value))
    }

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

    pub fn with_skills(
        self,
        value: impl Into<Nullable<Vec<super::SkillProficiency>>>,
    ) -> Self {
        Self(self.0.with("skills", value))
    }

    pub fn with_web_accounts(
        self,
        value: impl Into<Nullable<Vec<super::WebAccount>>>,
    ) -> Self {
        Self(self.0.with("webAccounts", value))
    }

    pub fn with_websites(
        self,
        value: impl Into<Nullable<Vec<super::PersonWebsite>>>,
    ) -> Self {
        Self(self.0.with("websites", value))
    }

    pub fn with_allowed_audiences(
        self,
        value: impl Into<Nullable<super::AllowedAudiences>>,
    ) -> Self {
        Self(self.0.with("allowedAudiences", value))
    }

    pub fn with_created_by(
        self,
        value: impl Into<Nullable<super::IdentitySet>>,
    ) -> Self {
        Self(self.0.with("createdBy", value))
    }

    pub fn with_created_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    pub fn with_inference(
        self,
        value: impl Into<Nullable<super::InferenceData>>,
    ) -> Self {
        Self(self.0.with("inference", value))
    }

    pub fn with_last_modified_by(
        self,
        value: impl Into<Nullable<super::IdentitySet>>,
    ) -> Self {
        Self(self.0.with("lastModifiedBy", value))
    }

    pub fn with_last_modified_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    pub fn with_source(
        self,
        value: impl Into<Nullable<super::PersonDataSource>>,
    ) -> Self {
        Self(self.0.with("source", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `initials`: `Edm.String`
    pub fn initials(&self) -> Option<&str> {
        self.0.str("initials")
    }

    pub fn with_initials(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("initials", value))
    }

    /// `languageTag`: `Edm.String`
    pub fn language_tag(&self) -> Option<&str> {
        self.0.str("languageTag")
    }

    pub fn with_language_tag(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("languageTag", value))
    }

    /// `maiden`: `Edm.String`
    pub fn maiden(&self) -> Option<&str> {
        self.0.str("maiden")
    }

    pub fn with_maiden(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("maiden", value))
    }

    /// `pronunciation`: `microsoft.graph.yomiPersonName`
    pub fn pronunciation(&self) -> Option<&super::YomiPersonName> {
        self.0.model("pronunciation")
    }

    pub fn with_pronunciation(
        self,
        value: impl Into<Nullable<super::YomiPersonName>>,
    ) -> Self {
        Self(self.0.with("pronunciation", value))
    }

    /// `title`: `Edm.String`
    pub fn title(&self) -> Option<&str> {
        self.0.str("title")
    }

    pub fn with_title(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("title", value))
    }

    /// `first`: `Edm.String`
    pub fn first(&self) -> Option<&str> {
        self.0.str("first")
    }

    pub fn with_first(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("first", value))
    }

    /// `last`: `Edm.String`
    pub fn last(&self) -> Option<&str> {
        self.0.str("last")
    }

    pub fn with_last(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("last", value))
    }

    /// `nickname`: `Edm.String`
    pub fn nickname(&self) -> Option<&str> {
        self.0.str("nickname")
    }

    pub fn with_nickname(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("nickname", value))
    }
}
