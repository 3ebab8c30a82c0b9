/*
 * The site's worker. So far it shows pushes and nothing else; what makes the live run open offline belongs here too,
 * and keeps this import.
 */
importScripts("/push.js");
