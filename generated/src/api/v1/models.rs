// Written by `cargo xtask gen`; do not edit.
//! The types of `v1.0`, and a module for each further namespace.
//!
//! The service's metadata of 2026-08 completes the pages of the reference. Words say how:
//!
//! - `metadata`: the metadata has it, and no page does
//! - `metadata of another version`: the reference documents what uses it, and only that metadata has it
//! - `list of requests`: the permissions or the reference list the request; what it sends and returns is declared nowhere
//! - `type of the metadata`: a page has it, and the metadata states its type
//! - `not in the metadata`: a page has it, and the metadata does not; the service may have dropped it

#[cfg(feature = "communications")]
pub mod call_records;
#[cfg(feature = "governance")]
pub mod custom_data_provided_resource_payloads;
#[cfg(feature = "directory")]
pub mod entra_recovery_services;
pub mod external_connectors;
pub mod identity_governance;
#[cfg(feature = "reports")]
pub mod partners_billing;
#[cfg(feature = "search")]
pub mod search;
#[cfg(feature = "admin")]
pub mod teams_administration;
pub mod term_store;

#[cfg(feature = "security")] mod security_a;
mod security_b;
mod security_c;
mod security_d;
#[cfg(feature = "security")] mod security_e;
#[cfg(feature = "security")] mod security_f;
#[cfg(feature = "security")] mod security_g;
#[cfg(feature = "security")] mod security_h;
#[cfg(feature = "security")] mod security_i;
#[cfg(feature = "security")] mod security_k;
#[cfg(feature = "security")] mod security_l;
#[cfg(feature = "security")] mod security_m;
#[cfg(feature = "security")] mod security_n;
#[cfg(feature = "security")] mod security_o;
#[cfg(feature = "security")] mod security_p;
#[cfg(feature = "security")] mod security_q;
#[cfg(feature = "security")] mod security_r;
mod security_s;
#[cfg(feature = "security")] mod security_t;
#[cfg(feature = "security")] mod security_u;
#[cfg(feature = "security")] mod security_v;
#[cfg(feature = "security")] mod security_w;
#[cfg(feature = "security")] mod security_y;
#[cfg(feature = "admin")] mod admin;
#[cfg(feature = "applications")] mod applications;
#[cfg(feature = "authentication")] mod authentication_a;
#[cfg(feature = "authentication")] mod authentication_b;
#[cfg(feature = "authentication")] mod authentication_c;
#[cfg(feature = "authentication")] mod authentication_d;
#[cfg(feature = "authentication")] mod authentication_e;
#[cfg(feature = "authentication")] mod authentication_f;
#[cfg(feature = "authentication")] mod authentication_h;
#[cfg(feature = "authentication")] mod authentication_i;
#[cfg(feature = "authentication")] mod authentication_l;
#[cfg(feature = "authentication")] mod authentication_m;
#[cfg(feature = "authentication")] mod authentication_n;
#[cfg(feature = "authentication")] mod authentication_o;
#[cfg(feature = "authentication")] mod authentication_p;
#[cfg(feature = "authentication")] mod authentication_q;
#[cfg(feature = "authentication")] mod authentication_r;
#[cfg(feature = "authentication")] mod authentication_s;
#[cfg(feature = "authentication")] mod authentication_t;
#[cfg(feature = "authentication")] mod authentication_u;
#[cfg(feature = "authentication")] mod authentication_v;
#[cfg(feature = "authentication")] mod authentication_w;
#[cfg(feature = "authentication")] mod authentication_x;
#[cfg(feature = "bookings")] mod bookings;
#[cfg(feature = "calendar")] mod calendar;
#[cfg(feature = "communications")] mod communications;
#[cfg(feature = "contacts")] mod contacts;
#[cfg(feature = "copilot")] mod copilot;
#[cfg(feature = "directory")] mod directory;
#[cfg(feature = "education")] mod education;
#[cfg(feature = "employee-experience")] mod employee_experience;
#[cfg(feature = "excel")] mod excel;
#[cfg(feature = "extra-types")] mod extra_types;
#[cfg(feature = "files")] mod files;
#[cfg(feature = "governance")] mod governance;
#[cfg(feature = "groups")] mod groups;
#[cfg(feature = "intune")] mod intune_a;
#[cfg(feature = "intune")] mod intune_b;
#[cfg(feature = "intune")] mod intune_c;
#[cfg(feature = "intune")] mod intune_d;
#[cfg(feature = "intune")] mod intune_e;
#[cfg(feature = "intune")] mod intune_f;
#[cfg(feature = "intune")] mod intune_g;
#[cfg(feature = "intune")] mod intune_i;
#[cfg(feature = "intune")] mod intune_l;
#[cfg(feature = "intune")] mod intune_m;
#[cfg(feature = "intune")] mod intune_n;
#[cfg(feature = "intune")] mod intune_o;
#[cfg(feature = "intune")] mod intune_p;
#[cfg(feature = "intune")] mod intune_r;
#[cfg(feature = "intune")] mod intune_s;
#[cfg(feature = "intune")] mod intune_t;
#[cfg(feature = "intune")] mod intune_u;
#[cfg(feature = "intune")] mod intune_v;
#[cfg(feature = "intune")] mod intune_w;
#[cfg(feature = "mail")] mod mail;
#[cfg(feature = "onenote")] mod onenote;
#[cfg(feature = "places")] mod places;
#[cfg(feature = "print")] mod print;
#[cfg(feature = "privacy")] mod privacy;
#[cfg(feature = "reports")] mod reports;
#[cfg(feature = "search")] mod search_types;
#[cfg(feature = "security")] mod security_types;
mod shared_a;
mod shared_b;
mod shared_c;
mod shared_d;
mod shared_e;
mod shared_f;
mod shared_g;
mod shared_h;
mod shared_i;
#[cfg(any(feature = "bookings", feature = "communications"))] mod shared_j;
mod shared_k;
mod shared_l;
mod shared_m;
mod shared_n;
mod shared_o;
mod shared_p;
#[cfg(any(feature = "files", feature = "sites", feature = "tasks"))] mod shared_q;
mod shared_r;
mod shared_s;
mod shared_t;
mod shared_u;
mod shared_v;
mod shared_w;
#[cfg(feature = "shifts")] mod shifts;
#[cfg(feature = "sites")] mod sites;
#[cfg(feature = "tasks")] mod tasks;
#[cfg(feature = "teams")] mod teams;
#[cfg(feature = "tenant-relationships")] mod tenant_relationships;
#[cfg(feature = "users")] mod users;

#[cfg(feature = "admin")]
pub use self::admin::*;

#[cfg(feature = "applications")]
pub use self::applications::*;

#[cfg(feature = "authentication")]
pub use self::authentication_a::*;

#[cfg(feature = "authentication")]
pub use self::authentication_b::*;

#[cfg(feature = "authentication")]
pub use self::authentication_c::*;

#[cfg(feature = "authentication")]
pub use self::authentication_d::*;

#[cfg(feature = "authentication")]
pub use self::authentication_e::*;

#[cfg(feature = "authentication")]
pub use self::authentication_f::*;

#[cfg(feature = "authentication")]
pub use self::authentication_h::*;

#[cfg(feature = "authentication")]
pub use self::authentication_i::*;

#[cfg(feature = "authentication")]
pub use self::authentication_l::*;

#[cfg(feature = "authentication")]
pub use self::authentication_m::*;

#[cfg(feature = "authentication")]
pub use self::authentication_n::*;

#[cfg(feature = "authentication")]
pub use self::authentication_o::*;

#[cfg(feature = "authentication")]
pub use self::authentication_p::*;

#[cfg(feature = "authentication")]
pub use self::authentication_q::*;

#[cfg(feature = "authentication")]
pub use self::authentication_r::*;

#[cfg(feature = "authentication")]
pub use self::authentication_s::*;

#[cfg(feature = "authentication")]
pub use self::authentication_t::*;

#[cfg(feature = "authentication")]
pub use self::authentication_u::*;

#[cfg(feature = "authentication")]
pub use self::authentication_v::*;

#[cfg(feature = "authentication")]
pub use self::authentication_w::*;

#[cfg(feature = "authentication")]
pub use self::authentication_x::*;

#[cfg(feature = "bookings")]
pub use self::bookings::*;

#[cfg(feature = "calendar")]
pub use self::calendar::*;

#[cfg(feature = "communications")]
pub use self::communications::*;

#[cfg(feature = "contacts")]
pub use self::contacts::*;

#[cfg(feature = "copilot")]
pub use self::copilot::*;

#[cfg(feature = "directory")]
pub use self::directory::*;

#[cfg(feature = "education")]
pub use self::education::*;

#[cfg(feature = "employee-experience")]
pub use self::employee_experience::*;

#[cfg(feature = "excel")]
pub use self::excel::*;

#[cfg(feature = "extra-types")]
pub use self::extra_types::*;

#[cfg(feature = "files")]
pub use self::files::*;

#[cfg(feature = "governance")]
pub use self::governance::*;

#[cfg(feature = "groups")]
pub use self::groups::*;

#[cfg(feature = "intune")]
pub use self::intune_a::*;

#[cfg(feature = "intune")]
pub use self::intune_b::*;

#[cfg(feature = "intune")]
pub use self::intune_c::*;

#[cfg(feature = "intune")]
pub use self::intune_d::*;

#[cfg(feature = "intune")]
pub use self::intune_e::*;

#[cfg(feature = "intune")]
pub use self::intune_f::*;

#[cfg(feature = "intune")]
pub use self::intune_g::*;

#[cfg(feature = "intune")]
pub use self::intune_i::*;

#[cfg(feature = "intune")]
pub use self::intune_l::*;

#[cfg(feature = "intune")]
pub use self::intune_m::*;

#[cfg(feature = "intune")]
pub use self::intune_n::*;

#[cfg(feature = "intune")]
pub use self::intune_o::*;

#[cfg(feature = "intune")]
pub use self::intune_p::*;

#[cfg(feature = "intune")]
pub use self::intune_r::*;

#[cfg(feature = "intune")]
pub use self::intune_s::*;

#[cfg(feature = "intune")]
pub use self::intune_t::*;

#[cfg(feature = "intune")]
pub use self::intune_u::*;

#[cfg(feature = "intune")]
pub use self::intune_v::*;

#[cfg(feature = "intune")]
pub use self::intune_w::*;

#[cfg(feature = "mail")]
pub use self::mail::*;

#[cfg(feature = "onenote")]
pub use self::onenote::*;

#[cfg(feature = "places")]
pub use self::places::*;

#[cfg(feature = "print")]
pub use self::print::*;

#[cfg(feature = "privacy")]
pub use self::privacy::*;

#[cfg(feature = "reports")]
pub use self::reports::*;

#[cfg(feature = "search")]
pub use self::search_types::*;

#[cfg(feature = "security")]
pub use self::security_types::*;

pub use self::shared_a::*;

pub use self::shared_b::*;

pub use self::shared_c::*;

pub use self::shared_d::*;

pub use self::shared_e::*;

pub use self::shared_f::*;

pub use self::shared_g::*;

pub use self::shared_h::*;

pub use self::shared_i::*;

#[cfg(any(feature = "bookings", feature = "communications"))]
pub use self::shared_j::*;

pub use self::shared_k::*;

pub use self::shared_l::*;

pub use self::shared_m::*;

pub use self::shared_n::*;

pub use self::shared_o::*;

pub use self::shared_p::*;

#[cfg(any(feature = "files", feature = "sites", feature = "tasks"))]
pub use self::shared_q::*;

pub use self::shared_r::*;

pub use self::shared_s::*;

pub use self::shared_t::*;

pub use self::shared_u::*;

pub use self::shared_v::*;

pub use self::shared_w::*;

#[cfg(feature = "shifts")]
pub use self::shifts::*;

#[cfg(feature = "sites")]
pub use self::sites::*;

#[cfg(feature = "tasks")]
pub use self::tasks::*;

#[cfg(feature = "teams")]
pub use self::teams::*;

#[cfg(feature = "tenant-relationships")]
pub use self::tenant_relationships::*;

#[cfg(feature = "users")]
pub use self::users::*;

/// The types of a namespace.
pub mod security {
    #[cfg(feature = "security")]
    pub use super::security_a::*;

    pub use super::security_b::*;

    pub use super::security_c::*;

    pub use super::security_d::*;

    #[cfg(feature = "security")]
    pub use super::security_e::*;

    #[cfg(feature = "security")]
    pub use super::security_f::*;

    #[cfg(feature = "security")]
    pub use super::security_g::*;

    #[cfg(feature = "security")]
    pub use super::security_h::*;

    #[cfg(feature = "security")]
    pub use super::security_i::*;

    #[cfg(feature = "security")]
    pub use super::security_k::*;

    #[cfg(feature = "security")]
    pub use super::security_l::*;

    #[cfg(feature = "security")]
    pub use super::security_m::*;

    #[cfg(feature = "security")]
    pub use super::security_n::*;

    #[cfg(feature = "security")]
    pub use super::security_o::*;

    #[cfg(feature = "security")]
    pub use super::security_p::*;

    #[cfg(feature = "security")]
    pub use super::security_q::*;

    #[cfg(feature = "security")]
    pub use super::security_r::*;

    pub use super::security_s::*;

    #[cfg(feature = "security")]
    pub use super::security_t::*;

    #[cfg(feature = "security")]
    pub use super::security_u::*;

    #[cfg(feature = "security")]
    pub use super::security_v::*;

    #[cfg(feature = "security")]
    pub use super::security_w::*;

    #[cfg(feature = "security")]
    pub use super::security_y::*;
}
