// Written by `cargo xtask gen`; do not edit.
//! The types of `v1.0`, and a module for each further namespace.

#[cfg(feature = "communications")]
pub mod call_records;
#[cfg(feature = "search")]
pub mod external_connectors;
pub mod security;
pub mod term_store;

#[cfg(feature = "admin")] mod admin;
#[cfg(feature = "applications")] mod applications;
#[cfg(feature = "authentication")] mod authentication;
#[cfg(feature = "bookings")] mod bookings;
#[cfg(feature = "calendar")] mod calendar;
#[cfg(feature = "communications")] mod communications;
#[cfg(feature = "contacts")] mod contacts;
#[cfg(feature = "directory")] mod directory;
#[cfg(feature = "education")] mod education;
#[cfg(feature = "excel")] mod excel;
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
#[cfg(feature = "print")] mod print;
#[cfg(feature = "privacy")] mod privacy;
#[cfg(feature = "reports")] mod reports;
#[cfg(feature = "search")] mod search;
#[cfg(feature = "security")] mod security_types;
mod shared;
#[cfg(feature = "sites")] mod sites;
#[cfg(feature = "tasks")] mod tasks;
#[cfg(feature = "teams")] mod teams;
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

#[cfg(feature = "excel")]
pub use self::excel::*;

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

#[cfg(feature = "print")]
pub use self::print::*;

#[cfg(feature = "privacy")]
pub use self::privacy::*;

#[cfg(feature = "reports")]
pub use self::reports::*;

#[cfg(feature = "search")]
pub use self::search::*;

#[cfg(feature = "security")]
pub use self::security_types::*;

pub use self::shared::*;

#[cfg(feature = "sites")]
pub use self::sites::*;

#[cfg(feature = "tasks")]
pub use self::tasks::*;

#[cfg(feature = "teams")]
pub use self::teams::*;

#[cfg(feature = "users")]
pub use self::users::*;
