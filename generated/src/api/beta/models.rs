// Written by `cargo xtask gen`; do not edit.
//! The types of `beta`, and a module for each further namespace.

#[cfg(feature = "communications")]
pub mod call_records;
#[cfg(feature = "security")]
pub mod ediscovery;
pub mod external_connectors;
pub mod managed_tenants;
#[cfg(feature = "search")]
pub mod search;
pub mod security;
#[cfg(feature = "admin")]
pub mod tenant_admin;
#[cfg(feature = "sites")]
pub mod term_store;
pub mod termstore;
pub mod windows_updates;

#[cfg(feature = "admin")] mod admin;
#[cfg(feature = "applications")] mod applications;
#[cfg(feature = "authentication")] mod authentication;
#[cfg(feature = "bookings")] mod bookings;
#[cfg(feature = "calendar")] mod calendar;
#[cfg(feature = "communications")] mod communications;
#[cfg(feature = "contacts")] mod contacts;
#[cfg(feature = "directory")] mod directory;
#[cfg(feature = "education")] mod education;
#[cfg(feature = "employee-experience")] mod employee_experience;
#[cfg(feature = "excel")] mod excel;
#[cfg(feature = "files")] mod files;
#[cfg(feature = "financials")] mod financials;
#[cfg(feature = "governance")] mod governance;
#[cfg(feature = "groups")] mod groups;
#[cfg(feature = "intune")] mod intune_a;
#[cfg(feature = "intune")] mod intune_b;
#[cfg(feature = "intune")] mod intune_c;
#[cfg(feature = "intune")] mod intune_d;
#[cfg(feature = "intune")] mod intune_e_to_g;
#[cfg(feature = "intune")] mod intune_h_to_j;
#[cfg(feature = "intune")] mod intune_k_to_m;
#[cfg(feature = "intune")] mod intune_n_to_t;
#[cfg(feature = "intune")] mod intune_u_to_v;
#[cfg(feature = "intune")] mod intune_w;
#[cfg(feature = "intune")] mod intune_x_to_z;
#[cfg(feature = "mail")] mod mail;
#[cfg(feature = "onenote")] mod onenote;
#[cfg(feature = "print")] mod print;
#[cfg(feature = "profile")] mod profile;
#[cfg(feature = "reports")] mod reports;
#[cfg(feature = "search")] mod search_types;
#[cfg(feature = "security")] mod security_types;
mod shared_a_to_m;
mod shared_n_to_z;
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
pub use self::authentication::*;

#[cfg(feature = "bookings")]
pub use self::bookings::*;

#[cfg(feature = "calendar")]
pub use self::calendar::*;

#[cfg(feature = "communications")]
pub use self::communications::*;

#[cfg(feature = "contacts")]
pub use self::contacts::*;

#[cfg(feature = "directory")]
pub use self::directory::*;

#[cfg(feature = "education")]
pub use self::education::*;

#[cfg(feature = "employee-experience")]
pub use self::employee_experience::*;

#[cfg(feature = "excel")]
pub use self::excel::*;

#[cfg(feature = "files")]
pub use self::files::*;

#[cfg(feature = "financials")]
pub use self::financials::*;

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
pub use self::intune_e_to_g::*;

#[cfg(feature = "intune")]
pub use self::intune_h_to_j::*;

#[cfg(feature = "intune")]
pub use self::intune_k_to_m::*;

#[cfg(feature = "intune")]
pub use self::intune_n_to_t::*;

#[cfg(feature = "intune")]
pub use self::intune_u_to_v::*;

#[cfg(feature = "intune")]
pub use self::intune_w::*;

#[cfg(feature = "intune")]
pub use self::intune_x_to_z::*;

#[cfg(feature = "mail")]
pub use self::mail::*;

#[cfg(feature = "onenote")]
pub use self::onenote::*;

#[cfg(feature = "print")]
pub use self::print::*;

#[cfg(feature = "profile")]
pub use self::profile::*;

#[cfg(feature = "reports")]
pub use self::reports::*;

#[cfg(feature = "search")]
pub use self::search_types::*;

#[cfg(feature = "security")]
pub use self::security_types::*;

pub use self::shared_a_to_m::*;

pub use self::shared_n_to_z::*;

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
